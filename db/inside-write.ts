import { AsyncLocalStorage } from 'node:async_hooks'

interface Writing {
  hasConnection: boolean
}

const writing = new AsyncLocalStorage<Writing>()

/** Runs the body of one `write()`, so that the two guards below know about it. */
export function insideWrite<T>(work: () => Promise<T>): Promise<T> {
  return writing.run({ hasConnection: false }, work)
}

/**
 * SQLite has one connection. A query outside the transaction, made while the transaction is open, would wait for itself
 * for ever and stop the whole process for everybody; so it is a loud mistake instead, on PostgreSQL too.
 */
export function refuseInsideWrite(): void {
  if (writing.getStore()) throw new Error('database() was reached inside write(): use the trx that write() hands over')
}

/** The same guard for a database() that was fetched before and is used inside: a write may take one connection only. */
export function takeConnection(): void {
  const current = writing.getStore()
  if (!current) return
  if (current.hasConnection) throw new Error('a query outside trx was made inside write(): use the trx of write()')
  current.hasConnection = true
}

import type { ChooseRefusal } from '#app/features/sharing/choose-worker.server.ts'
import { refused } from '#app/server/respond.server.ts'
import type { Filled } from '#app/ui/form.ts'

/** The page again with its code: no such worker, or too many tries. One word for every reason there is no such worker. */
export function noWorker(filled: Filled, why: ChooseRefusal) {
  if (why === 'no-worker') return refused(filled, [{ field: 'workerCode', message: 'sharing:error.noWorker' }])
  const wait = { 'Retry-After': String(why.wait) }
  return refused(filled, [{ field: 'workerCode', message: 'sharing:error.wait' }], 429, wait)
}

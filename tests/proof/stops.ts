// SIGTERM while people read and save, the server started again at the same address, as a service manager does it.
import { randomInt } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import { freePort, type Served, serve } from '#tests/support/server.ts'
import { ask, connections, isRefused } from './ask.ts'
import { faultsAtTheEnd } from './faults.ts'
import { nextKind, oneOf, type Person, type Save, send, somePeople, write } from './saves.ts'

export interface Stopped {
  stops: number
  requests: number
  /** Times nobody listened; asked again after a moment, and not counted as requests. */
  refused: number
  /** Cut off, reset, not answered in 30 s, or answered with anything but a page or a save. */
  failed: string[]
  /** When the last signal was sent. */
  signalAt: number
  slowestExit: number
  exitCodes: (number | null)[]
  faults: string[]
}

const MOMENT = 20

/** Asks again only when nobody listened: nothing was sent then. Everything else that goes wrong is a failure. */
async function patiently<T>(work: () => Promise<T>, result: Stopped): Promise<T> {
  for (;;) {
    try {
      const answer = await work()
      result.requests += 1
      return answer
    } catch (error) {
      if (!isRefused(error)) throw error
      result.refused += 1
      await after(MOMENT)
    }
  }
}

/** Three pages, then one save, over connections that are kept, for people of its own. */
async function readAndSave(url: string, people: Person[], book: Save[], result: Stopped, isOver: () => boolean) {
  let agent = connections()
  while (!isOver()) {
    const person = oneOf(people)
    try {
      for (const path of ['/today', `/goals/${person.goalId}`]) {
        const { status } = await patiently(() => ask(agent, url + path, person.cookie), result)
        if (status !== 200) result.failed.push(`${path} was answered ${status}`)
      }
      const kind = nextKind(person)
      const save = await patiently(() => write(agent, url, person, kind), result)
      book.push(save)
      const { status } = await patiently(() => send(agent, url, save), result)
      if (status !== 303) result.failed.push(`${kind} was answered ${status}`)
    } catch (error) {
      result.requests += 1
      result.failed.push(`${(error as Error).message}, ${Date.now() - result.signalAt} ms after SIGTERM`)
      agent.destroy()
      agent = connections()
    }
  }
  agent.destroy()
}

/** Needs the same database to be open here as well. Goes on until so many requests were made. */
export async function stopUnderLoad(wishes: {
  databaseUrl: string
  requests: number
  clients?: number
}): Promise<Stopped> {
  const { databaseUrl, requests, clients = 8 } = wishes
  const groups = Array.from({ length: clients }, () => [] as Person[])
  for (const [at, person] of (await somePeople(clients * 25)).entries()) groups[at % clients]?.push(person)
  const result: Stopped = {
    stops: 0,
    requests: 0,
    refused: 0,
    failed: [],
    signalAt: 0,
    slowestExit: 0,
    exitCodes: [],
    faults: [],
  }
  const book: Save[] = []
  const port = await freePort()
  let served: Served = await serve({ databaseUrl, port })
  let isOver = false
  const load = groups.map((people) => readAndSave(served.url, people, book, result, () => isOver))
  while (result.requests < requests) {
    await after(randomInt(300, 1200))
    result.signalAt = Date.now()
    result.exitCodes.push(await served.stop())
    result.slowestExit = Math.max(result.slowestExit, Date.now() - result.signalAt)
    result.stops += 1
    served = await serve({ databaseUrl, port })
  }
  isOver = true
  await Promise.all(load)
  result.faults.push(...(await faultsAtTheEnd(book)))
  await served.stop()
  return result
}

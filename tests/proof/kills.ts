// SIGKILL at random moments while several people save at once; then everything they were told is looked for.
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import { freePort, type Served, serve } from '#tests/support/server.ts'
import { connections } from './ask.ts'
import { faultsAtTheEnd, faultsOfSaves, howManyKept } from './faults.ts'
import { nextKind, oneOf, type Person, type Save, send, somePeople, write } from './saves.ts'

export interface Killed {
  kills: number
  answered: number
  /** Sent, and the server was killed before it said anything; sent again afterwards. */
  unanswered: number
  /** Of those, how many had been saved already: the second sending was answered from the first. */
  savedUnheard: number
  faults: string[]
  seconds: number
}

interface Wishes {
  databaseUrl: string
  kills: number
  /** How many save at the same time. */
  clients?: number
  /** How many are answered before a kill, on average: a random number up to twice this, then a few milliseconds more. */
  savesPerKill: number
  people?: number
  onKill?: (so_far: Killed) => void
}

const FEW_MS = 10
const NO_ROOM = 503

/** Saves one thing after the other for people of its own, until the server is gone. */
async function saveUntilKilled(url: string, people: Person[], book: Save[], faults: string[], isOver: () => boolean) {
  const agent = connections()
  try {
    while (!isOver()) {
      const person = oneOf(people)
      const save = await write(agent, url, person, nextKind(person))
      book.push(save)
      const { status } = await send(agent, url, save)
      // No room is an honest answer: it is sent again later, with what was cut off.
      if (status !== 303 && status !== NO_ROOM) faults.push(`${save.kind} was answered ${status}`)
    }
  } catch (error) {
    // Before the kill nothing may break; after it everything does.
    if (!isOver()) faults.push(`while the server was up: ${(error as Error).message}`)
  } finally {
    agent.destroy()
  }
}

async function sendAgain(url: string, saves: Save[], faults: string[]): Promise<void> {
  const agent = connections()
  for (const save of saves) {
    const { status } = await send(agent, url, save)
    if (status !== 303) faults.push(`${save.kind} sent again was answered ${status}`)
  }
  agent.destroy()
}

/** Needs the same database to be open here as well: it is looked at beside the running server. */
export async function killWhileSaving(wishes: Wishes): Promise<Killed> {
  const { databaseUrl, kills, savesPerKill, clients = 8, people: count = 80, onKill } = wishes
  const started = Date.now()
  const groups = Array.from({ length: clients }, () => [] as Person[])
  for (const [at, person] of (await somePeople(count)).entries()) groups[at % clients]?.push(person)
  const book: Save[] = []
  const result: Killed = { kills: 0, answered: 0, unanswered: 0, savedUnheard: 0, faults: [], seconds: 0 }
  const port = await freePort()
  let served: Served = await serve({ databaseUrl, port })
  while (result.kills < kills) {
    const before = book.length
    let isOver = false
    const saving = groups.map((people) => saveUntilKilled(served.url, people, book, result.faults, () => isOver))
    const enough = randomInt(2 * savesPerKill + 1)
    const answered = () => book.slice(before).filter(({ isAnswered }) => isAnswered).length
    while (answered() < enough && result.faults.length === 0) await after(FEW_MS)
    await after(randomInt(3 * FEW_MS))
    isOver = true
    const gone = once(served.process, 'exit')
    served.process.kill('SIGKILL')
    await Promise.all([gone, ...saving])
    result.kills += 1
    served = await serve({ databaseUrl, port })
    const fresh = book.slice(before)
    const unheard = fresh.filter(({ isAnswered }) => !isAnswered)
    result.faults.push(...(await faultsOfSaves(fresh)))
    result.savedUnheard += await howManyKept(unheard)
    // Those who heard nothing send it again; so do some who did, as a reload of the page would.
    const heard = fresh.filter(({ isAnswered }) => isAnswered).slice(-clients)
    await sendAgain(served.url, [...unheard, ...heard], result.faults)
    result.unanswered += unheard.length
    result.answered += fresh.length
    result.seconds = (Date.now() - started) / 1000
    onKill?.(result)
  }
  result.faults.push(...(await faultsAtTheEnd(book)))
  await served.stop()
  result.seconds = (Date.now() - started) / 1000
  return result
}

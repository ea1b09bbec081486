// Three pages for each save, as people come: some one after the other, some all at once, whoever else is waiting.
import { randomUUID } from 'node:crypto'
import type { Agent } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { ask, connections, type Heard } from './ask.ts'
import { nextKind, oneOf, type Person, type Save, send, write } from './saves.ts'

export interface Counted {
  seconds: number
  pages: Heard[]
  saves: Heard[]
  book: Save[]
  broken: string[]
}

const nothingYet = (): Counted => ({ seconds: 0, pages: [], saves: [], book: [], broken: [] })

const pagesOf = ({ goalId }: Person) => ['/today', `/goals/${goalId}`, '/bridge', '/goals', '/quality-of-life']

// Only what is looked at later is kept: an hour of pages would not fit.
const brief = ({ html, headers, ...rest }: Heard): Heard => ({
  ...rest,
  headers: rest.status === 503 ? headers : {},
  html: rest.status === 503 ? html : '',
})

async function readAndSave(agent: Agent, url: string, person: Person, counted: Counted): Promise<void> {
  for (const path of [oneOf(pagesOf(person)), oneOf(pagesOf(person))])
    counted.pages.push(brief(await ask(agent, url + path, person.cookie)))
  const started = performance.now()
  const save = await write(agent, url, person, nextKind(person))
  counted.pages.push({ status: 200, headers: {}, html: '', ms: performance.now() - started })
  counted.book.push(save)
  counted.saves.push(brief(await send(agent, url, save)))
}

/** So many people, each of whom does the next thing as soon as the last is answered. */
export async function inTurn(url: string, people: Person[], clients: number, seconds: number): Promise<Counted> {
  const counted = nothingYet()
  const started = performance.now()
  const isOver = () => performance.now() - started > seconds * 1000
  const one = async (own: Person[]) => {
    const agent = connections()
    while (!isOver()) {
      try {
        await readAndSave(agent, url, oneOf(own), counted)
      } catch (error) {
        counted.broken.push((error as Error).message)
      }
    }
    agent.destroy()
  }
  const shares = Array.from({ length: clients }, (_, at) => people.filter((_person, place) => place % clients === at))
  await Promise.all(shares.map(one))
  counted.seconds = (performance.now() - started) / 1000
  return counted
}

/** The same form, opened before, with the number each opening of it brings. */
function openedAgain(form: Save): Save {
  const submission = randomUUID()
  const words = `Kept ${submission}`
  const body = form.body.replaceAll(form.submission, submission)
  return { ...form, submission, words, body, isAnswered: false }
}

/** So many requests a second, whether the last ones were answered or not. */
export async function atARate(url: string, people: Person[], rate: number, seconds: number): Promise<Counted> {
  const counted = nothingYet()
  const agent = connections()
  // why: a word on how it goes can be sent at any time, whatever else was saved meanwhile
  const forms = await Promise.all(people.slice(0, 20).map((person) => write(agent, url, person, 'check-in')))
  const note = (list: Heard[]) => (heard: Heard) => void list.push(brief(heard))
  const noteBroken = (error: Error) => void counted.broken.push(error.message)
  const underWay: Promise<void>[] = []
  const started = performance.now()
  for (let sent = 0; sent < rate * seconds; ) {
    const due = Math.min(rate * seconds, ((performance.now() - started) / 1000) * rate)
    for (; sent < due; sent++) {
      const person = oneOf(people)
      if (sent % 4 === 3) {
        const save = openedAgain(oneOf(forms))
        counted.book.push(save)
        underWay.push(send(agent, url, save).then(note(counted.saves), noteBroken))
      } else {
        const page = ask(agent, url + oneOf(pagesOf(person)), person.cookie)
        underWay.push(page.then(note(counted.pages), noteBroken))
      }
    }
    await after(2)
  }
  counted.seconds = (performance.now() - started) / 1000
  await Promise.all(underWay)
  agent.destroy()
  return counted
}

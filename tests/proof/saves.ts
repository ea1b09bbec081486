// People who save, and the book they keep of it: what they sent, and whether they were told that it is saved.
import { randomInt } from 'node:crypto'
import type { Agent } from 'node:http'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { type FoundForm, formsIn } from '#tests/support/forms.ts'
import { aLife, sessionOf } from '#tests/support/lives.ts'
import { type Fields, filledIn } from '#tests/support/visitor.ts'
import { ask, type Heard } from './ask.ts'

export type Kind = 'check-in' | 'add-step' | 'mark-step'

export interface Save {
  kind: Kind
  submission: string
  /** What was written; the submission stands in it, so that the row can be found. */
  words: string
  path: string
  cookie: string
  body: string
  /** Whether the browser was answered 303, and so the person was told that it is saved. */
  isAnswered: boolean
}

export interface Person {
  cookie: string
  goalId: string
  stepId: string
  steps: number
}

/** Made in the open database, each with a goal of three steps and a session that has just begun. */
export async function somePeople(count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let at = 0; at < count; at++) {
    const { participant, goalId, stepId } = await aLife({ name: `Person ${at}`, now: new Date().toISOString() })
    people.push({ cookie: `session=${await sessionOf(participant)}`, goalId, stepId, steps: 3 })
  }
  return people
}

export const oneOf = <T>(all: readonly T[]): T => all[randomInt(all.length)] as T

const pageOf = ({ goalId, stepId }: Person): Record<Kind, string> => ({
  'check-in': `/goals/${goalId}/do`,
  'add-step': `/goals/${goalId}/steps/new`,
  'mark-step': `/goals/${goalId}/steps/${stepId}`,
})

const isItsForm: Record<Kind, (form: FoundForm) => boolean> = {
  'check-in': ({ controls }) => controls.has('how'),
  'add-step': ({ controls }) => controls.has('text'),
  'mark-step': ({ action }) => action.endsWith('/mark'),
}

const filledFor = (kind: Kind, words: string, form: FoundForm): Fields => {
  if (kind === 'check-in') return { how: 'well', note: words }
  if (kind === 'add-step') return { text: words }
  return { status: form.buttons[0]?.value ?? '' }
}

/** A page could not be had: nothing was sent. */
export class NoPage extends Error {
  readonly heard: Heard
  constructor(heard: Heard) {
    super(`a page with a form was answered ${heard.status}`)
    this.heard = heard
  }
}

/** Opens a page, as people do before they write; what comes back is ready to be sent. */
export async function write(agent: Agent, url: string, person: Person, kind: Kind): Promise<Save> {
  const { cookie } = person
  const opened = pageOf(person)[kind]
  const page = await ask(agent, url + opened, cookie)
  const form = page.status === 200 ? formsIn(page.html).find(isItsForm[kind]) : undefined
  const submission = form?.fields.find(([name]) => name === 'submission')?.[1]
  if (!form || !submission) throw new NoPage(page)
  const words = `Kept ${submission}`
  const body = new URLSearchParams(filledIn(form, filledFor(kind, words, form))).toString()
  return { kind, submission, words, path: form.action || opened, cookie, body, isAnswered: false }
}

/** Sends it, for the first time or again, and notes a 303. */
export function send(agent: Agent, url: string, save: Save): Promise<Heard> {
  return ask(agent, url + save.path, save.cookie, save.body, (status) => {
    if (status === 303) save.isAnswered = true
  })
}

/** What somebody does next: mostly a word on how it goes, now and then a step. */
export function nextKind(person: Person): Kind {
  const dice = randomInt(10)
  if (dice < 3) return 'mark-step'
  if (dice > 4 || person.steps >= STEP_LIMITS.steps) return 'check-in'
  person.steps += 1
  return 'add-step'
}

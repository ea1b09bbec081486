import type { Section, UntilSpan } from '#app/domain/release.ts'
import type { Diary, When } from './diary.ts'
import { aPerson, type DemoWorker, type Person } from './people.ts'
import { aRelease, lookedAt } from './release-diary.ts'

export interface Sharing {
  /** what stands before @demo.test */
  email: string
  name: string
  language: string
  since: number
  signed: number
  sections: readonly Section[]
  until: UntilSpan
  history?: boolean
  /** the day on which they stopped showing */
  stopped?: number
  /** days on which Dana opened the page, before today */
  looks?: readonly number[]
}

/** Somebody who lets Dana see something, each in their own way; the rest of their life follows. */
export function sharesWith(diary: Diary, dana: DemoWorker, how: Sharing): Person {
  const { email, name, language, since, signed, sections, until, history, stopped, looks = [] } = how
  const person = aPerson(diary, { email: `${email}@demo.test`, name, language, programme: 'massachusetts', since })
  const day = person.calendar.workday
  // A quarter of an hour apart, so that two people do not sit in one chair.
  const minutes = (email.length * 15) % 60
  const at = (daysAgo: number, hour: number): When => [day(daysAgo), `${hour}:${String(minutes).padStart(2, '0')}`]
  const release = aRelease(person, at(signed, 11), dana, { sections, until, history })
  for (const ago of looks) lookedAt(dana, at(ago, 13), person)
  if (stopped !== undefined) release.stop(stopped)
  return person
}

import type { Participant, Worker } from '#app/domain/actor.ts'
import { addDays, type Day } from '#app/domain/day.ts'
import type { Section } from '#app/domain/release.ts'
import { flag, insertRelease, type NewRow, newId, write } from '#db'

const day = (text: string) => text as Day

/** A release signed by this person for this worker; holds 90 days and shows goals unless the case says otherwise. */
export async function aRelease(
  owner: Participant,
  worker: Worker,
  wishes: Partial<NewRow<'release'>> & { sections?: readonly Section[] } = {},
): Promise<string> {
  const { sections = ['goals'], ...columns } = wishes
  const id = newId()
  const release: NewRow<'release'> = {
    id,
    ownerId: owner.personId,
    workerId: worker.personId,
    untilDay: addDays(owner.today, 90),
    reason: null,
    reasonLanguage: null,
    signedName: owner.name,
    signedText: 'It is my choice.',
    signedTextVersion: '1',
    language: owner.language,
    fromDay: owner.today,
    signedAt: owner.now,
    ...columns,
  }
  await write((trx) => insertRelease(trx, release, sections))
  return id
}

interface GoalWishes extends Partial<Omit<NewRow<'goal'>, 'onlyMe'>> {
  onlyMe?: boolean
  steps?: (Partial<Omit<NewRow<'step'>, 'onlyMe'>> & { onlyMe?: boolean })[]
  cards?: Partial<NewRow<'goalCard'>>[]
  checkIns?: (Partial<Omit<NewRow<'checkIn'>, 'onlyMe'>> & { onlyMe?: boolean })[]
  potholes?: Partial<NewRow<'pothole'>>[]
  reviews?: Partial<NewRow<'review'>>[]
}

/** A goal in English, worked on now, written today, due in 60 days; with what the case names. */
export async function aGoal(owner: Participant, wishes: GoalWishes = {}): Promise<string> {
  const { onlyMe = false, steps = [], cards = [], checkIns = [], potholes = [], reviews = [], ...columns } = wishes
  const goalId = columns.id ?? newId()
  const of = { goalId, ownerId: owner.personId }
  await write(async (trx) => {
    const goal: NewRow<'goal'> = {
      ownerId: owner.personId,
      lifeArea: 'work',
      statement: 'Find a job with hours I know ahead',
      statementLanguage: 'en',
      targetDay: addDays(owner.today, 60),
      status: 'now',
      reviewDay: addDays(owner.today, 30),
      createdAt: owner.now,
      createdDay: owner.today,
      updatedAt: owner.now,
      ...columns,
      id: goalId,
      onlyMe: flag(onlyMe),
    }
    await trx.insertInto('goal').values(goal).execute()
    for (const [position, { onlyMe: kept = false, ...step }] of steps.entries()) {
      const row: NewRow<'step'> = {
        ...of,
        id: newId(),
        position,
        text: 'Call the school',
        language: 'en',
        actor: 'me',
        status: 'not-started',
        createdAt: owner.now,
        ...step,
        onlyMe: flag(kept),
      }
      await trx.insertInto('step').values(row).execute()
    }
    for (const card of cards) {
      const row = { ...of, card: 'why' as const, text: 'For Lucas', language: 'en', updatedAt: owner.now, ...card }
      await trx.insertInto('goalCard').values(row).execute()
    }
    for (const { onlyMe: kept = false, ...checkIn } of checkIns) {
      const row = { ...of, id: newId(), day: owner.today, how: 'well' as const, createdAt: owner.now, ...checkIn }
      await trx
        .insertInto('checkIn')
        .values({ ...row, onlyMe: flag(kept) })
        .execute()
    }
    for (const [position, pothole] of potholes.entries()) {
      const words = { ifText: 'the bus is late', thenText: 'I call my sister', language: 'en' }
      await trx
        .insertInto('pothole')
        .values({ ...of, id: newId(), position, ...words, ...pothole })
        .execute()
    }
    for (const review of reviews) {
      const row = { ...of, id: newId(), day: owner.today, decision: 'keep' as const, createdAt: owner.now, ...review }
      await trx.insertInto('review').values(row).execute()
    }
  })
  return goalId
}

interface RoundWishes {
  day?: string
  onlyMe?: boolean
  /** levels, or a way to leave out, by item */
  answers: Record<string, number | 'skip' | 'not-about-me' | 'rather-not-say'>
  /** items of it that are only me */
  kept?: string[]
}

/** A finished round of this person; today unless the case names a day. */
export async function aRound(owner: Participant, instrumentKey: string, wishes: RoundWishes): Promise<string> {
  const id = newId()
  const on = day(wishes.day ?? owner.today)
  await write(async (trx) => {
    const round = {
      id,
      ownerId: owner.personId,
      instrumentKey,
      instrumentVersion: '1',
      day: on,
      finishedAt: `${on}T17:00:00.000Z`,
      onlyMe: flag(wishes.onlyMe ?? false),
    }
    await trx.insertInto('round').values(round).execute()
    for (const [itemKey, given] of Object.entries(wishes.answers)) {
      const said = typeof given === 'number' ? { level: given, leftOut: null } : { level: null, leftOut: given }
      const onlyMe = flag(wishes.kept?.includes(itemKey) ?? false)
      await trx
        .insertInto('answer')
        .values({ roundId: id, ownerId: owner.personId, itemKey, ...said, onlyMe })
        .execute()
    }
  })
  return id
}

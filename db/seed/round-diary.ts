import type { Given, LeftOut, Occasion } from '#app/domain/round.ts'
import { keepWish } from '#app/features/calmap/keep-wish.server.ts'
import { finishRound } from '#app/features/rounds/run/finish-round.server.ts'
import { keepAnswer } from '#app/features/rounds/run/keep-answer.server.ts'
import { keepHousehold } from '#app/features/rounds/run/keep-household.server.ts'
import { startRound } from '#app/features/rounds/run/start-round.server.ts'
import { type InstrumentKey, itemOf, publishedInstrument } from '#app/instruments/published.ts'
import { done, type When } from './diary.ts'
import type { Person } from './people.ts'

/** What a person answered; own words beside a row in `notes`. */
export interface RoundAnswers {
  answers: Readonly<Record<string, Given>>
  notes?: Readonly<Record<string, string>>
  /** where the person would like to be, by row of the map */
  wishes?: Readonly<Record<string, number>>
  occasion?: Occasion
  /** the whole round stays with the person */
  onlyMe?: boolean
  /** for the amounts of Earnings */
  household?: { people: number; area: string }
  /** left half way: it stays a draft */
  unfinished?: boolean
}

/** Writes down that a person answered a questionnaire, item by item, and finished unless it says otherwise. */
export function aRound(person: Person, when: When, key: InstrumentKey, round: RoundAnswers): void {
  const { answers, notes = {}, wishes = {}, occasion = null, onlyMe = false, household, unfinished = false } = round
  const { structure } = publishedInstrument(key)
  const items = Object.entries(answers).map(([itemKey, given]) => {
    const item = itemOf(publishedInstrument(key), itemKey)
    if (!item) throw new Error(`${key} has no ${itemKey}`)
    const { from, to } = structure.scale
    if (typeof given === 'number' && (given < from || given > to)) throw new Error(`${itemKey} has no level ${given}`)
    return { item, given, submission: person.diary.submission() }
  })
  const wished = Object.entries(wishes).map(([row, level]) => ({ row, level, submission: person.diary.submission() }))
  const [starts, says] = [person.diary.submission(), person.diary.submission()]

  person.on(when, async (me) => {
    const begun = await startRound(me, key, { submission: starts, keepForMe: onlyMe })
    if (!begun) throw new Error('the round did not start')
    const { draftId } = begun
    let version = 1
    if (household) done(await keepHousehold(me, draftId, version++, says, household))
    for (const { item, given, submission } of items) {
      const input = {
        submission,
        version: version++,
        level: typeof given === 'number' ? String(given) : '',
        answer: typeof given === 'number' ? undefined : (given satisfies LeftOut),
        ticks: [],
        note: notes[item.key] ?? '',
        // Rows that start as only me stay so; nobody in the demo takes that mark away.
        onlyMe: item.startsOnlyMe ? ('yes' as const) : undefined,
      }
      done(await keepAnswer(me, key, draftId, item, given, input))
    }
    if (unfinished) return
    const { roundId } = done(await finishRound(me, key, draftId, occasion))
    for (const { row, level, submission } of wished) done(await keepWish(me, roundId, row, submission, level))
  })
}

const itemsOfLife = [
  'body',
  'mind',
  'self_care',
  'duties',
  'getting_on',
  'support',
  'community',
  'joy',
  'meaning',
  'whole',
] as const

type TenAnswers = readonly [Given, Given, Given, Given, Given, Given, Given, Given, Given, Given]

/** The ten answers of *My life now*, in its order. */
export function lifeAnswers(given: TenAnswers): Record<string, Given> {
  return Object.fromEntries(itemsOfLife.map((key, at) => [key, given[at] ?? 'skip']))
}

const partsOfBridge = [
  'home',
  'children',
  'health',
  'people',
  'debts',
  'savings',
  'education',
  'earnings',
  'job_quality',
] as const

type NineAnswers = readonly [Given, Given, Given, Given, Given, Given, Given, Given, Given]

/** The nine answers of *My bridge*: home, children · health, people · debts, savings · education · earnings, job. */
export function bridgeAnswers(given: NineAnswers): Record<string, Given> {
  return Object.fromEntries(partsOfBridge.map((key, at) => [key, given[at] ?? 'skip']))
}

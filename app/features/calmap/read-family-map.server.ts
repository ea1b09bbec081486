import type { Participant } from '#app/domain/actor.ts'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import { keepsItsWords } from '#app/domain/paper.ts'
import { stillToAnswer } from '#app/domain/round.ts'
import { canCompare } from '#app/instruments/compared.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { itemNumbered } from '#app/instruments/item-number.ts'
import { type InstrumentKey, isOurs, publishedInstrument } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  answersOf,
  database,
  findProgramme,
  findRound,
  findToAnswer,
  type Goal,
  listGoalsNow,
  listRoundHeads,
  type Round,
  type RoundHead,
  wishesOf,
  withAnswers,
} from '#db'
import { stoodBefore } from './stood-before.ts'

/** How many earlier maps are asked where a row stood that has no level this time. */
const LOOKED_BACK = 8

/** My family map: the latest one beside the one before, or beside the one that was asked for. */
export async function readFamilyMap(actor: Participant, asked: string | null, key: InstrumentKey = 'calmap') {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, key)
  // An address that names somebody else's round, or none, says the same.
  if (asked !== null && !heads.some((round) => round.id === asked)) throw notFound()
  const [latest, ...earlier] = heads
  if (!latest) {
    const { begun, version } = await findToAnswer(db, actor, key)
    if (version === undefined) throw notFound()
    return {
      key,
      version,
      map: null,
      half: halfDone(key, actor.timeZone, begun),
      mayAnswer: true,
      rounds: [],
      help: null,
    }
  }
  const chosen = asked === latest.id ? null : asked
  const before = chosen ? earlier.find((round) => round.id === chosen) : usualBefore(latest, earlier)
  const [now, ...older] = await withAnswers(db, actor.personId, [
    latest,
    ...earlier.slice(0, LOOKED_BACK),
    ...(before ? [before] : []),
  ])
  const then = older.find((round) => round.id === before?.id)
  if (!now) throw new Error('a round was there and is not')
  const map = publishedInstrument(key, latest.instrumentVersion)
  const { items } = map.structure
  const answers = answersOf(now.answers)
  const help = latest.day === actor.today && roundCallsForHelp(items, answers)
  const programme = help && actor.programme !== null ? await findProgramme(db, actor.programme) : undefined
  return {
    key,
    version: latest.instrumentVersion,
    half: null,
    mayAnswer: isOurs(key) || (await findToAnswer(db, actor, key)).version !== undefined,
    map: {
      now: forPage(now, await wishesOf(db, actor.personId, now.id)),
      before: then ? forPage(then, new Map()) : null,
      canFill: stillToAnswer(items, answers, latest.day === actor.today),
      stoodBefore: stoodBefore(
        map,
        answers,
        older.map((round) => ({ ...round, answers: answersOf(round.answers) })),
      ),
      goals: (await listGoalsNow(db, actor.personId)).filter((goal) => !keepsItsWords(goal)).map(ofARow),
    },
    rounds: heads.map(({ id, day, onlyMe, typedInDay }) => ({ id, day, onlyMe, typedInDay })),
    help: help ? { numbers: programme?.helpNumbers ?? null } : null,
  }
}

/** A goal as a line under its row. */
function ofARow({ id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }: Goal) {
  return { id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }
}

export type GoalOfARow = ReturnType<typeof ofARow>

/** The one before, or where the questions have changed, the last that can be compared. */
const usualBefore = (latest: RoundHead, earlier: readonly RoundHead[]) =>
  earlier.find((one) => canCompare(latest.instrumentKey, latest.instrumentVersion, one.instrumentVersion)) ?? earlier[0]

export type MapOnPage = ReturnType<typeof forPage>

function forPage(round: Round, wishes: ReadonlyMap<string, number>) {
  return {
    id: round.id,
    key: round.instrumentKey,
    day: round.day,
    typedInDay: round.typedInDay,
    version: round.instrumentVersion,
    answers: answersOf(round.answers),
    rows: round.answers.map(({ itemKey, note, noteLanguage, onlyMe }) => ({ itemKey, note, noteLanguage, onlyMe })),
    wishes: Object.fromEntries(wishes),
  }
}

/** A map to fill in by hand: what would be typed in from it now. */
export async function readEmptySheet(actor: Participant, key: InstrumentKey) {
  const { version } = await findToAnswer(database(), actor, key)
  if (version === undefined) throw notFound()
  return { key, version }
}

/** One answered row of a map, for *Where I would like to be*. */
export async function readWish(
  actor: Participant,
  key: InstrumentKey,
  roundId: string | undefined,
  item: string | undefined,
) {
  const db = database()
  const round = await findRound(db, actor.personId, key, roundId ?? '')
  const asked = round && itemNumbered(publishedInstrument(key, round.instrumentVersion), item)
  const row = round?.answers.find(({ itemKey, level }) => itemKey === asked?.key && level !== null)
  if (!round || !row) throw notFound()
  const wishes = await wishesOf(db, actor.personId, round.id)
  return {
    key,
    roundId: round.id,
    instrumentVersion: round.instrumentVersion,
    itemKey: row.itemKey,
    level: row.level,
    wish: wishes.get(row.itemKey) ?? null,
  }
}

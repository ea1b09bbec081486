import type { Participant } from '#app/domain/actor.ts'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import { stillToAnswer } from '#app/domain/round.ts'
import { draftForm } from '#app/domain/round-draft.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  answersOf,
  database,
  findDraftOf,
  findProgramme,
  findRound,
  type Goal,
  listGoalsNow,
  listRoundHeads,
  type Round,
  wishesOf,
  withAnswers,
} from '#db'

/** My family map: the latest one beside the one before, or beside the one that was asked for. */
export async function readFamilyMap(actor: Participant, asked: string | null) {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, 'calmap')
  // An address that names somebody else's round, or none, says the same.
  if (asked !== null && !heads.some((round) => round.id === asked)) throw notFound()
  const [latest, ...earlier] = heads
  if (!latest) {
    const half = halfDone('calmap', '/calmap', actor.timeZone, await findDraftOf(db, actor, draftForm('calmap')))
    return { map: null, half, rounds: [], help: null }
  }
  const chosen = asked === latest.id ? null : asked
  const before = chosen ? earlier.find((round) => round.id === chosen) : earlier[0]
  const [now, then] = await withAnswers(db, actor.personId, before ? [latest, before] : [latest])
  if (!now) throw new Error('a round was there and is not')
  const { items } = publishedInstrument('calmap', latest.instrumentVersion).structure
  const help = latest.day === actor.today && roundCallsForHelp(items, answersOf(now.answers))
  const programme = help && actor.programme !== null ? await findProgramme(db, actor.programme) : undefined
  return {
    half: null,
    map: {
      now: forPage(now, await wishesOf(db, actor.personId, now.id)),
      before: then ? forPage(then, new Map()) : null,
      canFill: stillToAnswer(items, answersOf(now.answers), latest.day === actor.today),
      goals: (await listGoalsNow(db, actor.personId)).filter(isForARow).map(ofARow),
    },
    rounds: heads.map(({ id, day, onlyMe }) => ({ id, day, onlyMe })),
    help: help ? { numbers: programme?.helpNumbers ?? null } : null,
  }
}

/** What is only mine, or about safety, keeps its words off a page that is shown around. */
const isForARow = ({ lifeArea, onlyMe }: Goal) => !onlyMe && lifeArea !== 'safety'

/** A goal as a line under its row. */
function ofARow({ id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }: Goal) {
  return { id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }
}

export type GoalOfARow = ReturnType<typeof ofARow>

export type MapOnPage = ReturnType<typeof forPage>

function forPage(round: Round, wishes: ReadonlyMap<string, number>) {
  return {
    id: round.id,
    day: round.day,
    version: round.instrumentVersion,
    answers: answersOf(round.answers),
    rows: round.answers.map(({ itemKey, note, noteLanguage, onlyMe }) => ({ itemKey, note, noteLanguage, onlyMe })),
    wishes: Object.fromEntries(wishes),
  }
}

/** One answered row of a map, for *Where I would like to be*. */
export async function readWish(actor: Participant, roundId: string | undefined, itemKey: string | undefined) {
  const db = database()
  const round = await findRound(db, actor.personId, 'calmap', roundId ?? '')
  const row = round?.answers.find((answer) => answer.itemKey === itemKey && answer.level !== null)
  if (!round || !row) throw notFound()
  const wishes = await wishesOf(db, actor.personId, round.id)
  return {
    roundId: round.id,
    instrumentVersion: round.instrumentVersion,
    itemKey: row.itemKey,
    level: row.level,
    wish: wishes.get(row.itemKey) ?? null,
  }
}

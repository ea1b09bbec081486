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
  findRoadmapNow,
  listGoalsNow,
  listRoundHeads,
  type Reader,
  type Round,
  type RoundHead,
  withAnswers,
} from '#db'

/** How many bridges are drawn small; older ones stay in the download. */
const drawnSmall = 8

/** My bridge: the latest round beside the first one, or beside the one that was asked for. */
export async function readBridge(actor: Participant, asked: string | null) {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, 'bridge')
  const latest = heads[0]
  // An address that names somebody else's round, or none, says the same.
  if (asked !== null && !heads.some((round) => round.id === asked)) throw notFound()
  const farBank = await farBankGoal(db, actor.personId)
  if (!latest) {
    const half = halfDone('bridge', '/bridge', actor.timeZone, await findDraftOf(db, actor, draftForm('bridge')))
    return { bridge: null, half, farBank, help: null }
  }
  const then = thenOf(heads, asked)
  const small = heads.slice(0, drawnSmall)
  const drawn = then && !small.includes(then) ? [...small, then] : small
  const rounds = (await withAnswers(db, actor.personId, drawn)).map(forPage)
  const now = rounds[0] as RoundOnPage
  const { items } = publishedInstrument('bridge', latest.instrumentVersion).structure
  const help = latest.day === actor.today && roundCallsForHelp(items, now.answers)
  return {
    half: null,
    bridge: {
      now,
      before: rounds.find((round) => round.id === then?.id) ?? null,
      beforeIsFirst: then !== undefined && then.id === heads.at(-1)?.id,
      rounds: [...rounds].reverse(),
      canFill: stillToAnswer(items, now.answers, latest.day === actor.today),
    },
    farBank,
    help: help ? { numbers: await helpNumbersOf(db, actor) } : null,
  }
}

export type RoundOnPage = ReturnType<typeof forPage>

function forPage(round: Round) {
  const { householdSize, area, earningsVersion } = round
  const known = householdSize !== null && area !== null && earningsVersion !== null
  return {
    id: round.id,
    day: round.day,
    instrumentVersion: round.instrumentVersion,
    onlyMe: round.onlyMe,
    answers: answersOf(round.answers),
    amounts: known ? { people: householdSize, area, table: earningsVersion } : null,
  }
}

/** The round that stands hollow: the one asked for, else the first of the same questions. */
function thenOf(heads: readonly RoundHead[], asked: string | null): RoundHead | undefined {
  const [latest, ...earlier] = heads
  if (asked !== null && asked !== latest?.id) return earlier.find((round) => round.id === asked)
  return earlier.findLast((round) => round.instrumentVersion === latest?.instrumentVersion) ?? earlier.at(-1)
}

/**
 * Where I want to get to, in my own words: my big goal, or without one the goal of now that looks furthest ahead. One that
 * is for me alone stays out of a picture that others may glance at.
 */
async function farBankGoal(db: Reader, ownerId: string) {
  const roadmap = await findRoadmapNow(db, ownerId)
  if (roadmap && !roadmap.onlyMe) return { text: roadmap.statement, language: roadmap.language, big: true }
  const goal = (await listGoalsNow(db, ownerId)).findLast((one) => one.statement !== null && !one.onlyMe)
  return goal ? { text: goal.statement ?? '', language: goal.statementLanguage ?? 'en', big: false } : null
}

async function helpNumbersOf(db: Reader, actor: Participant) {
  return actor.programme === null ? null : ((await findProgramme(db, actor.programme))?.helpNumbers ?? null)
}

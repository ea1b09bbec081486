import type { Participant } from '#app/domain/actor.ts'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import { keepsItsWords } from '#app/domain/paper.ts'
import { stillToAnswer } from '#app/domain/round.ts'
import { canCompare } from '#app/instruments/compared.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { amountsOf } from '#app/instruments/level-with-amounts.ts'
import { OUR_VERSION, publishedInstrument } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  answersOf,
  database,
  findProgramme,
  findRoadmapNow,
  findToAnswer,
  type Goal,
  listGoalsNow,
  listRoundHeads,
  type Reader,
  type Round,
  type RoundHead,
  withAnswers,
} from '#db'

/** How many bridges are drawn small under the large one; all of them have a page of their own. */
const drawnSmall = 4

/** Which rounds an address asks for; null for the page as it opens. */
export interface BridgeAsked {
  /** The one drawn solid. */
  now: string | null
  /** The one drawn hollow. */
  round: string | null
}

/** My bridge: the latest round, or another one, beside the first one, or beside the one that was asked for. */
export async function readBridge(actor: Participant, asked: BridgeAsked) {
  const db = database()
  const { heads, at, solid, hollow } = await roundsAsked(db, actor.personId, asked)
  const goals = await listGoalsNow(db, actor.personId)
  const { farBank } = await farBankOf(db, actor.personId, goals)
  if (!solid) {
    const { begun, version = OUR_VERSION } = await findToAnswer(db, actor, 'bridge')
    return { bridge: null, version, half: halfDone('bridge', actor.timeZone, begun), farBank, help: null }
  }
  const small = heads.slice(0, drawnSmall)
  const drawn = [solid, ...(hollow ? [hollow] : []), ...small]
  const rounds = (await withAnswers(db, actor.personId, [...new Set(drawn)])).map(forPage)
  const read = (head: RoundHead | undefined) => rounds.find((round) => round.id === head?.id) ?? null
  const now = read(solid) as RoundOnPage
  const { items } = publishedInstrument('bridge', solid.instrumentVersion).structure
  const isToday = solid.day === actor.today
  const help = isToday && roundCallsForHelp(items, now.answers)
  return {
    version: solid.instrumentVersion,
    half: null,
    bridge: {
      now,
      isLatest: at === 0,
      before: read(hollow),
      beforeIsFirst: hollow !== undefined && hollow.id === heads.at(-1)?.id,
      older: stepTo(heads[at + 1]),
      newer: stepTo(heads[at - 1]),
      small: small.flatMap((head) => read(head) ?? []).reverse(),
      count: heads.length,
      canFill: stillToAnswer(items, now.answers, isToday),
      goals: goals.filter((goal) => !keepsItsWords(goal)).map(inAFold),
    },
    farBank,
    help: help ? { numbers: await helpNumbersOf(db, actor) } : null,
  }
}

/** Every bridge of this person, the latest first. */
export async function readAllBridges(actor: Participant) {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, 'bridge')
  return { rounds: (await withAnswers(db, actor.personId, heads)).map(forPage) }
}

const stepTo = (head: RoundHead | undefined) => (head ? { id: head.id, day: head.day } : null)

/** A goal as a line under the part it belongs to. What is only mine stays out: this page is made to be shown. */
function inAFold({ id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }: Goal) {
  return { id, lifeArea, statement, statementLanguage, templateKey, blanks, targetDay }
}

export type GoalInAFold = ReturnType<typeof inAFold>

export type RoundOnPage = ReturnType<typeof forPage>

export function forPage(round: Round) {
  return {
    id: round.id,
    day: round.day,
    typedInDay: round.typedInDay,
    instrumentVersion: round.instrumentVersion,
    onlyMe: round.onlyMe,
    answers: answersOf(round.answers),
    amounts: amountsOf(round),
  }
}

/** The rounds an address asks for, one solid and one hollow. One that names somebody else's round, or none, is not found. */
export async function roundsAsked(db: Reader, ownerId: string, asked: BridgeAsked) {
  const heads = await listRoundHeads(db, ownerId, 'bridge')
  for (const id of [asked.now, asked.round])
    if (id !== null && !heads.some((round) => round.id === id)) throw notFound()
  const at = asked.now === null ? 0 : heads.findIndex((round) => round.id === asked.now)
  return { heads, at, solid: heads[at], hollow: hollowOf(heads.slice(at), asked.round) }
}

/** The round that stands hollow: the one asked for when it came before, else the first that can be compared. */
function hollowOf(heads: readonly RoundHead[], asked: string | null): RoundHead | undefined {
  const [solid, ...earlier] = heads
  const alike = (one: RoundHead) =>
    solid !== undefined && canCompare('bridge', solid.instrumentVersion, one.instrumentVersion)
  return earlier.find((round) => round.id === asked) ?? earlier.findLast(alike) ?? earlier.at(-1)
}

/**
 * Where I want to get to, in my own words: my big goal, or without one the goal of now that looks furthest ahead. One that
 * keeps its words stays out of a picture that others may glance at, unless it is `forMe`; `hides` says that this is so.
 */
export async function farBankOf(db: Reader, ownerId: string, goals: readonly Goal[], forMe = false) {
  const roadmap = await findRoadmapNow(db, ownerId)
  const big = roadmap && { ...roadmap, text: roadmap.statement, lifeArea: null, big: true }
  const ahead = goals.toReversed().flatMap(({ statement, statementLanguage, ...goal }) => {
    return statement === null ? [] : [{ ...goal, text: statement, language: statementLanguage ?? 'en', big: false }]
  })
  const all = [...(big ? [big] : []), ...ahead]
  const shown = all.find((one) => forMe || !keepsItsWords(one))
  return {
    farBank: shown ? { text: shown.text, language: shown.language, big: shown.big } : null,
    hides: all[0] !== undefined && keepsItsWords(all[0]),
  }
}

async function helpNumbersOf(db: Reader, actor: Participant) {
  return actor.programme === null ? null : ((await findProgramme(db, actor.programme))?.helpNumbers ?? null)
}

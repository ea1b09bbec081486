import type { Participant } from '#app/domain/actor.ts'
import { keepsToMe } from '#app/domain/milestone.ts'
import { keepsItsWords } from '#app/domain/paper.ts'
import { chosenDays, type DaysAsked, milestonesBetween } from '#app/domain/time-line.ts'
import { type InstrumentKey, kindOf, publishedInstrument } from '#app/instruments/published.ts'
import {
  answersOf,
  database,
  findRoadmapNow,
  listAllRoundHeads,
  listGoalsReached,
  listMilestones,
  type Reader,
  type Round,
  wishesOf,
  withAnswers,
} from '#db'
import { type AnsweredBetween, inReadingOrder, ofTwoDays, type RoundOfADay } from './two-days.ts'

/** `also`: the lines to show, by their keys; an address may hold anything. */
export interface ThenAndNowAsked extends DaysAsked {
  also: readonly string[]
}

/**
 * How things stood on two days, in every questionnaire that was answered, and what was reached between them. Lines (my life
 * now, and what an agency asks like it) only when they are asked for: they come close to how somebody feels. This page is
 * made to be shown, so what is only mine is not read for it.
 */
export async function readThenAndNow(actor: Participant, asked: ThenAndNowAsked) {
  const db = database()
  const owner = actor.personId
  const all = (await listAllRoundHeads(db, owner)).filter((round) => !round.onlyMe)
  const known = inReadingOrder(all.map((round) => round.instrumentKey))
  const lines = known.filter((key) => kindOf(key) === 'line')
  const also = lines.filter((key) => asked.also.includes(key))
  const heads = all.filter(({ instrumentKey }) => !lines.includes(instrumentKey) || also.includes(instrumentKey))
  const days = [...new Set(heads.map(({ day }) => day))]
  const chosen = chosenDays(days, asked)
  if (!chosen) return { days, lines, also, compared: null }
  const [thenDay, nowDay] = chosen
  const pairs = known.map((key) => ({
    key,
    ...ofTwoDays(
      heads.filter((round) => round.instrumentKey === key),
      thenDay,
      nowDay,
    ),
  }))
  const rounds = await withAnswers(
    db,
    owner,
    pairs.flatMap((pair) => pair.rounds),
  )
  const answered: AnsweredBetween[] = []
  for (const pair of pairs.filter((one) => one.rounds.length > 0)) {
    const ids = pair.rounds.map(({ id }) => id)
    const shown = ids.flatMap((id) => rounds.find((round) => round.id === id) ?? [])
    answered.push({ ...pair, rounds: await Promise.all(shown.map((round) => ofADay(db, owner, pair.key, round))) })
  }
  // With the latest answers now is now: what was reached since belongs to it.
  const until = nowDay === days[0] ? actor.today : nowDay
  const roadmap = await findRoadmapNow(db, owner)
  const reached = await listGoalsReached(db, owner)
  const milestones = (await listMilestones(db, owner)).filter(
    (one) => one.happened && one.removedDay === null && !keepsToMe(one),
  )
  return {
    days,
    lines,
    also,
    compared: {
      thenDay,
      nowDay,
      answered,
      farBank: roadmap && !roadmap.onlyMe ? { text: roadmap.statement, language: roadmap.language } : null,
      reached: reached.flatMap((goal) => {
        const { id, achievedDay, statement, statementLanguage, templateKey, blanks, targetDay } = goal
        const isBetween = achievedDay !== null && achievedDay > thenDay && achievedDay <= until
        if (!isBetween || keepsItsWords(goal)) return []
        return [{ id, achievedDay, statement, statementLanguage, templateKey, blanks, targetDay }]
      }),
      milestones: milestonesBetween(milestones, thenDay, until).map(({ id, idea, own, day, monthOnly, childName }) => ({
        id,
        idea,
        own,
        childName,
        day,
        monthOnly,
      })),
    },
  }
}

/** A round without what is only mine: own words where they are the answer, wishes where a map has them, no amounts of money. */
async function ofADay(db: Reader, owner: string, key: InstrumentKey, round: Round): Promise<RoundOfADay> {
  const { id, day, instrumentVersion } = round
  const open = round.answers.filter((answer) => !answer.onlyMe)
  const { ownWords } = publishedInstrument(key, instrumentVersion).structure
  const notes = open.flatMap(({ itemKey, note, noteLanguage }) =>
    ownWords && note !== null ? [[itemKey, { text: note, language: noteLanguage }]] : [],
  )
  const wishes = kindOf(key) === 'map' ? await wishesOf(db, owner, id) : new Map()
  return {
    id,
    day,
    instrumentVersion,
    answers: answersOf(open),
    amounts: null,
    notes: Object.fromEntries(notes),
    wishes: Object.fromEntries(wishes),
  }
}

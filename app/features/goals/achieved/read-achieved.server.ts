import type { Participant } from '#app/domain/actor.ts'
import { rowOfArea } from '#app/domain/calmap.ts'
import { isOpen } from '#app/domain/goal.ts'
import { keepsItsWords } from '#app/domain/paper.ts'
import { levelOf } from '#app/domain/round.ts'
import { readGoalWithSteps, readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { itemOf, OUR_VERSION, publishedInstrument } from '#app/instruments/published.ts'
import { seeOther } from '#app/server/respond.server.ts'
import {
  answersOf,
  database,
  type Goal,
  instrumentsOffered,
  lastReview,
  listCards,
  listGoalsReached,
  listReviewsReached,
  listRoundHeads,
  withAnswers,
} from '#db'

/** What the celebration shows: the goal, the reward written down for this day, what helped, and its row of the map. */
export async function readAchieved(actor: Participant, goalId: string | undefined) {
  const { goal, steps, today } = await readGoalWithSteps(actor, goalId)
  const cards = await listCards(database(), actor.personId, [goal.id])
  const review = await lastReview(database(), actor.personId, goal.id)
  return {
    goal,
    steps,
    today,
    reward: cards.find((card) => card.card === 'reward') ?? null,
    helped: review?.decision === 'achieved' ? (review.helped ?? '') : null,
    mapRow: isOpen(goal.status) ? null : await mapRowOf(actor, goal),
  }
}

export type AchievedPage = Awaited<ReturnType<typeof readAchieved>>

/** The row of the map that asks about the goal's part of life, with the level it had on the latest map. */
async function mapRowOf({ personId, programme }: Participant, { lifeArea }: Goal) {
  if (lifeArea === null) return null
  const key = rowOfArea(lifeArea)
  const db = database()
  const version = (await instrumentsOffered(db, programme)).get('calmap') ?? OUR_VERSION
  // An agency's own map may have no such row.
  if (!itemOf(publishedInstrument('calmap', version), key)) return null
  const [latest] = await listRoundHeads(db, personId, 'calmap')
  // Another wording of the map may mean something else by the same level.
  if (!latest || latest.instrumentVersion !== version) return { key, version, before: null }
  const [round] = await withAnswers(db, personId, [latest])
  const level = levelOf(answersOf(round?.answers ?? []), key)
  return { key, version, before: level === null ? null : { day: latest.day, level } }
}

/**
 * The certificate of a goal that is reached; one that is not leads to the question whether it is. A goal that keeps to
 * itself prints its own words only when that was asked for.
 */
export async function readCertificate(actor: Participant, goalId: string | undefined, forMe: boolean) {
  const goal = await readOwnGoal(actor, goalId)
  if (goal.status !== 'achieved') throw seeOther(`/goals/${goal.id}/achieved`)
  const { id, statement, statementLanguage, templateKey, blanks, targetDay, achievedDay } = goal
  const hides = keepsItsWords(goal)
  return {
    goal: { id, statement, statementLanguage, templateKey, blanks, targetDay },
    day: achievedDay ?? actor.today,
    name: actor.name,
    hides,
    showsWords: !hides || forMe,
  }
}

/** Everything a person has reached, the latest first, each with what helped. */
export async function readAllAchieved(actor: Participant) {
  const db = database()
  const goals = await listGoalsReached(db, actor.personId)
  const reviews = await listReviewsReached(
    db,
    actor.personId,
    goals.map((goal) => goal.id),
  )
  return goals.map((goal) => {
    const review = reviews.find((one) => one.goalId === goal.id)
    return { goal, helped: review?.helped ? { text: review.helped, language: review.language } : null }
  })
}

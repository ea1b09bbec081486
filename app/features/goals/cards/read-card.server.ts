import type { Participant } from '#app/domain/actor.ts'
import { isTextCard } from '#app/features/goals/goal/card-names.ts'
import { readOwnGoal } from '#app/features/goals/goal/read-goal.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database, listCards, listPotholes, listSteps } from '#db'

interface Params {
  goalId?: string
  card?: string
  potholeId?: string
}

/** One card of a goal with what is written on it; 404 for a card that does not exist. */
export async function readTextCard(actor: Participant, { goalId, card }: Params) {
  const goal = await readOwnGoal(actor, goalId)
  if (!isTextCard(card)) throw notFound()
  const cards = await listCards(database(), actor.personId, [goal.id])
  return { goal, name: card, text: cards.find((one) => one.card === card)?.text ?? '', letters: actor.letters }
}

/** *How will I know?* with its own words and its number. */
export async function readMeasureCard(actor: Participant, { goalId }: Params) {
  const goal = await readOwnGoal(actor, goalId)
  const cards = await listCards(database(), actor.personId, [goal.id])
  return { goal, text: cards.find((one) => one.card === 'measure')?.text ?? '', letters: actor.letters }
}

/** What may get in the way, and the steps it may stand in the way of. */
export async function readPotholes(actor: Participant, { goalId }: Params) {
  const goal = await readOwnGoal(actor, goalId)
  const db = database()
  const steps = await listSteps(db, actor.personId, goal.id)
  return {
    goal,
    potholes: await listPotholes(db, actor.personId, [goal.id]),
    steps: steps.map(({ id, text, language }) => ({ id, text, language })),
  }
}

/** One pair, to change or take away; 404 for anybody else's. */
export async function readPothole(actor: Participant, params: Params) {
  const { goal, potholes, steps } = await readPotholes(actor, params)
  const pothole = potholes.find((one) => one.id === params.potholeId)
  if (!pothole) throw notFound()
  return { goal, pothole, steps }
}

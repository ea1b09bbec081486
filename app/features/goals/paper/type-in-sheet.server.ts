import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { GOAL_LIMITS, refuseTargetDay } from '#app/domain/goal.ts'
import { doneByPaper, refusePaperDay } from '#app/domain/paper.ts'
import { firstReviewDay } from '#app/domain/review.ts'
import {
  addGoalEvent,
  countGoals,
  flag,
  insertGoal,
  insertPothole,
  insertStep,
  newId,
  once,
  putCard,
  type Trx,
  write,
} from '#db'

/** What stands on a goal sheet that was filled in by hand. What was left empty there is empty here. */
export interface TypedSheet {
  submission: string
  /** The day that stands on the paper. */
  paperDay: Day
  statement: string
  targetDay: Day
  why: string
  steps: readonly { text: string; day: Day | null; done: boolean }[]
  pairs: readonly { ifText: string; thenText: string }[]
  support: string
  reward: string
  onlyMe: boolean
}

export type SheetRefused = 'paper-ahead' | 'paper-too-old' | 'target-before-paper' | 'target-too-far' | 'too-many'

function refuseSheet({ paperDay, targetDay }: TypedSheet, today: Day): SheetRefused | null {
  const paper = refusePaperDay(paperDay, today)
  if (paper) return paper === 'ahead' ? 'paper-ahead' : 'paper-too-old'
  // The plan was made on the day on the paper: a target that has passed since then was no mistake.
  const target = refuseTargetDay(targetDay, paperDay)
  return target && (target === 'past' ? 'target-before-paper' : 'target-too-far')
}

/**
 * Types in a sheet that was filled by hand: a goal of the day on the paper, with its own steps, pairs and cards. When to
 * look at it follows from that day, so an old sheet asks for a look, or for new dates, at once.
 */
export function typeInSheet(
  actor: Participant,
  sheet: TypedSheet,
): Promise<{ done: { goalId: string } } | { refused: SheetRefused }> {
  return write((trx) =>
    once<{ goalId: string }, SheetRefused>(trx, actor, sheet.submission, async () => {
      const refusal = refuseSheet(sheet, actor.today)
      if (refusal) return { refused: refusal }
      if ((await countGoals(trx, actor.personId)) >= GOAL_LIMITS.goals) return { refused: 'too-many' }
      const goalId = newId()
      await insertGoal(trx, goalRow(actor, goalId, sheet))
      await addStepsAndPairs(trx, actor, goalId, sheet)
      const cards = await addCards(trx, actor, goalId, sheet)
      const place = { goalId, ownerId: actor.personId, day: actor.today, at: actor.now, revision: 1 }
      const event = { kind: 'typed-in', status: 'now', onPaper: sheet.paperDay } as const
      await addGoalEvent(trx, { ...place, changeId: sheet.submission }, event)
      const parts = [...(sheet.steps.length > 0 ? ['step'] : []), ...(sheet.pairs.length > 0 ? ['if', 'then'] : [])]
      return {
        kind: 'goal-typed-in',
        subject: { kind: 'goal', id: goalId },
        personId: actor.personId,
        fields: ['paper-day', 'wording', 'target-day', 'only-me', ...parts, ...cards],
        snapshot: { goalId, events: [event.kind] },
        answer: { goalId },
      }
    }),
  )
}

const goalRow = (actor: Participant, id: string, { statement, targetDay, paperDay, onlyMe }: TypedSheet) => ({
  id,
  ownerId: actor.personId,
  statement,
  statementLanguage: actor.language,
  targetDay,
  status: 'now' as const,
  onlyMe: flag(onlyMe),
  reviewDay: firstReviewDay(paperDay, targetDay),
  createdAt: actor.now,
  createdDay: paperDay,
  updatedAt: actor.now,
})

async function addStepsAndPairs(trx: Trx, actor: Participant, goalId: string, { steps, pairs }: TypedSheet) {
  const mine = { goalId, ownerId: actor.personId, language: actor.language }
  for (const [at, { text, day, done }] of steps.entries()) {
    const how = done
      ? { status: 'done' as const, doneDay: doneByPaper(day, actor.today) }
      : { status: 'not-started' as const }
    const step = { id: newId(), position: at + 1, text, actor: 'me' as const, day, createdAt: actor.now }
    await insertStep(trx, { ...mine, ...step, ...how })
  }
  for (const [at, pair] of pairs.entries()) {
    await insertPothole(trx, { ...mine, id: newId(), position: at + 1, stepId: null, ...pair })
  }
}

/** Writes the cards the sheet has; answers which of them were filled in. */
async function addCards(trx: Trx, actor: Participant, goalId: string, { why, support, reward }: TypedSheet) {
  const cards = Object.entries({ why, support, reward }).filter(([, text]) => text !== '')
  const mine = { goalId, ownerId: actor.personId, language: actor.language, updatedAt: actor.now }
  for (const [card, text] of cards) await putCard(trx, { ...mine, card: card as 'why', text })
  return cards.map(([card]) => card)
}

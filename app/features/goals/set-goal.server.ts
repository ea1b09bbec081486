import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { GOAL_LIMITS, refuseTargetDay } from '#app/domain/goal.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { firstReviewDay } from '#app/domain/review.ts'
import { areaOf, type FilledBlanks, measureOfTemplate, type TemplateKey } from '#app/domain/template.ts'
import {
  addGoalEvent,
  countGoals,
  deleteDraft,
  findChild,
  flag,
  insertGoal,
  insertStep,
  newId,
  once,
  type Trx,
  write,
} from '#db'
import { isGoalAlready, standOnTheWay } from './parts/goal-on-the-way.server.ts'

/** A goal in own words, or from a template with its blanks filled. */
export type NewWording = { statement: string } | { templateKey: TemplateKey; blanks: FilledBlanks }

export interface NewGoal {
  submission: string
  wording: NewWording
  /** The part of life; a template brings its own. */
  lifeArea: LifeArea | null
  targetDay: Day
  status: 'now' | 'later'
  onlyMe: boolean
  firstStep: { text: string; day: Day | null } | null
  /** The draft it was written in: gone once the goal is there. */
  draftId?: string
  /** The goal on the way to the big one that becomes this goal. */
  stopId?: string | null
  /** The child it is written for: then it is of that part of life, whatever its words are from. */
  childId?: string | null
}

type Refused = 'target-past' | 'target-too-far' | 'too-many' | 'stop-is-a-goal'

/** Saves a new goal with its first step. From here on it is a goal with a story, no longer a draft. */
export function setGoal(
  actor: Participant,
  input: NewGoal,
): Promise<{ done: { goalId: string } } | { refused: Refused }> {
  return write((trx) =>
    once<{ goalId: string }, Refused>(trx, actor, input.submission, async () => {
      const refusal = refuseTargetDay(input.targetDay, actor.today)
      if (refusal) return { refused: refusal === 'past' ? 'target-past' : 'target-too-far' }
      if ((await countGoals(trx, actor.personId)) >= GOAL_LIMITS.goals) return { refused: 'too-many' }
      if (input.stopId && (await isGoalAlready(trx, actor, input.stopId))) return { refused: 'stop-is-a-goal' }
      const child = input.childId ? await findChild(trx, actor.personId, input.childId) : undefined
      const goalId = newId()
      await insertGoal(trx, goalRow(actor, goalId, { ...input, childId: child?.id ?? null }))
      await addFirstStep(trx, actor, goalId, input)
      if (input.stopId) await standOnTheWay(trx, actor, goalId, { ...input, stopId: input.stopId })
      if (input.draftId) await deleteDraft(trx, actor, input.draftId)
      return {
        kind: 'goal-set',
        subject: { kind: 'goal', id: goalId },
        personId: actor.personId,
        fields: ['wording', 'target-day', 'status', 'only-me', ...(input.firstStep ? ['step'] : [])],
        snapshot: { goalId, events: ['set'] },
        answer: { goalId },
      }
    }),
  )
}

function goalRow(actor: Participant, id: string, input: NewGoal) {
  const { wording } = input
  const own = 'statement' in wording
  const measure = own ? null : measureOfTemplate(wording.templateKey, wording.blanks)
  return {
    id,
    ownerId: actor.personId,
    lifeArea: input.childId ? ('children' as const) : own ? input.lifeArea : areaOf(wording.templateKey),
    childId: input.childId ?? null,
    statement: own ? wording.statement : null,
    statementLanguage: own ? actor.language : null,
    templateKey: own ? null : wording.templateKey,
    templateBlanks: own ? null : JSON.stringify(wording.blanks),
    targetDay: input.targetDay,
    status: input.status,
    onlyMe: flag(input.onlyMe),
    reviewDay: firstReviewDay(actor.today, input.targetDay),
    measureStart: measure?.start ?? null,
    measureTarget: measure?.target ?? null,
    createdAt: actor.now,
    createdDay: actor.today,
    updatedAt: actor.now,
  }
}

async function addFirstStep(trx: Trx, actor: Participant, goalId: string, input: NewGoal): Promise<void> {
  const place = {
    goalId,
    ownerId: actor.personId,
    day: actor.today,
    at: actor.now,
    revision: 1,
    changeId: input.submission,
  }
  await addGoalEvent(trx, place, { kind: 'set', status: input.status })
  if (!input.firstStep) return
  await insertStep(trx, {
    id: newId(),
    goalId,
    ownerId: actor.personId,
    position: 1,
    text: input.firstStep.text,
    language: actor.language,
    actor: 'me',
    day: input.firstStep.day,
    status: 'not-started',
    createdAt: actor.now,
  })
}

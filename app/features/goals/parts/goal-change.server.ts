import type { Participant } from '#app/domain/actor.ts'
import type { GoalEvent, Said, WordingThen } from '#app/domain/goal-event.ts'
import { type Kept, keptWhole } from '#app/domain/kept.ts'
import {
  type AuditKind,
  addGoalEvent,
  type Card,
  type CardName,
  findGoal,
  type Goal,
  once,
  publishLines,
  type Trx,
  write,
} from '#db'

/** What a verb did to a goal: the events for its story, the audit event's kind and field names, and the answer. */
export interface GoalChange<A> {
  kind: AuditKind
  /** the thing that changed when it is not the goal itself */
  subject?: { kind: string; id: string }
  fields: string[]
  events: GoalEvent[]
  /** the revision the events belong to, when the change made a new one */
  revision?: number
  answer: A
}

/**
 * Changes one goal of this participant, once for each submission, in one transaction: the goal is looked up for its owner,
 * `work` asks the rules and writes, then the goal's story and, last, the audit event.
 */
export function changeGoal<A, R extends string>(
  actor: Participant,
  goalId: string,
  submission: string,
  work: (trx: Trx, goal: Goal) => Promise<GoalChange<A> | { refused: R | 'not-found' }>,
): Promise<{ done: A } | { refused: R | 'not-found' }> {
  return write((trx) =>
    once<A, R | 'not-found'>(trx, actor, submission, async () => {
      const goal = await findGoal(trx, actor.personId, goalId)
      if (!goal) return { refused: 'not-found' }
      const made = await work(trx, goal)
      if ('refused' in made) return made
      const place = {
        goalId,
        ownerId: actor.personId,
        day: actor.today,
        at: actor.now,
        revision: made.revision ?? goal.revision,
        changeId: submission,
      }
      for (const event of made.events) await addGoalEvent(trx, place, event)
      if (goal.shown || made.events.some(changesShown)) await publishLines(trx, actor.personId, actor.now)
      return {
        kind: made.kind,
        subject: made.subject ?? { kind: 'goal', id: goalId },
        personId: actor.personId,
        fields: made.fields,
        snapshot: { goalId, events: made.events.map((event) => event.kind) },
        answer: made.answer,
      }
    }),
  )
}

/** Whether a change, or taking one back, is what lets the family circle read a goal. */
const changesShown = ({ changed }: GoalEvent): boolean =>
  (changed ?? []).some(({ thing, after }) => thing === 'goal' && after !== null && 'shown' in after)

/** What the story keeps of a card: what stood on it and what stands on it now. */
export function cardChange(actor: Participant, card: CardName, before: Card | undefined, text: string): Kept[] {
  const was = before ? { text: before.text, language: before.language, updatedAt: actor.now } : null
  return keptWhole('card', card, was, text ? { text, language: actor.language, updatedAt: actor.now } : null)
}

/** Own words with the language of the page they were written on; nothing written is nothing said. */
export const said = (actor: Participant, text: string | null | undefined): Said | null =>
  text ? { text, language: actor.language } : null

/** The wording of a goal as its story keeps it. */
export function wordingThen(goal: Goal): WordingThen {
  return {
    statement: goal.statement === null ? null : { text: goal.statement, language: goal.statementLanguage ?? 'en' },
    templateKey: goal.templateKey,
    templateBlanks: goal.templateKey === null ? null : JSON.stringify(goal.blanks),
    targetDay: goal.targetDay,
    measureUnit: goal.measureUnit,
    measureStart: goal.measureStart,
    measureTarget: goal.measureTarget,
  }
}

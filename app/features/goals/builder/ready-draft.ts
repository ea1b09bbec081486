import { emptyBlanks } from '#app/domain/template.ts'
import type { NewGoal } from '#app/features/goals/set-goal.server.ts'
import type { GoalDraft } from './goal-draft.ts'

/** The first question of the builder that has no answer yet; null when the goal can be read back and saved. */
export function openQuestion(draft: GoalDraft): 'what' | 'blanks' | 'when' | 'first-step' | null {
  if (draft.templateKey === null && draft.statement === '') return 'what'
  if (draft.templateKey !== null && emptyBlanks(draft.templateKey, draft.blanks).length > 0) return 'blanks'
  if (draft.targetDay === null) return 'when'
  return draft.step === '' ? 'first-step' : null
}

/** The goal this draft becomes. The draft's own id is the submission: whatever is pressed twice, it becomes one goal. */
export function newGoalFrom(draftId: string, draft: GoalDraft): NewGoal | null {
  const { templateKey, blanks, statement, targetDay } = draft
  if (openQuestion(draft) !== null || targetDay === null) return null
  return {
    submission: draftId,
    draftId,
    wording: templateKey === null ? { statement } : { templateKey, blanks },
    lifeArea: draft.area,
    targetDay,
    status: draft.later ? 'later' : 'now',
    onlyMe: draft.onlyMe,
    firstStep: { text: draft.step, day: draft.stepDay },
    stopId: draft.stopId,
    childId: draft.childId,
  }
}

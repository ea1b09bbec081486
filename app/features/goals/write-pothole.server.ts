import type { Participant } from '#app/domain/actor.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { type Kept, keptChange, keptWhole } from '#app/domain/kept.ts'
import { deletePothole, findPothole, findStep, insertPothole, listPotholes, newId, updatePothole } from '#db'
import { changeGoal } from './parts/goal-change.server.ts'

export interface PotholeInput {
  submission: string
  /** null: a new one */
  potholeId: string | null
  /** the step it stands in the way of; null: the whole goal */
  stepId: string | null
  ifText: string
  thenText: string
  remove?: boolean
}

/** Writes what may get in the way and what the person will do then: a new pair, another wording, or away with it. */
export function writePothole(
  actor: Participant,
  goalId: string,
  input: PotholeInput,
): Promise<{ done: { potholeId: string } } | { refused: 'not-found' | 'too-many' }> {
  const { ifText, thenText, stepId } = input
  return changeGoal<{ potholeId: string }, 'too-many'>(actor, goalId, input.submission, async (trx) => {
    const ownerId = actor.personId
    const { language } = actor
    if (stepId !== null && !(await findStep(trx, ownerId, goalId, stepId))) return { refused: 'not-found' }
    const before = input.potholeId === null ? null : await findPothole(trx, ownerId, goalId, input.potholeId)
    if (before === undefined) return { refused: 'not-found' }
    const potholeId = before?.id ?? newId()
    const after = { stepId, ifText, thenText, language }
    let changed: Kept[]
    if (before === null) {
      const { length } = await listPotholes(trx, ownerId, [goalId])
      if (length >= GOAL_LIMITS.potholes) return { refused: 'too-many' }
      const pothole = { ...after, position: length + 1 }
      await insertPothole(trx, { id: potholeId, goalId, ownerId, ...pothole })
      changed = keptWhole('pothole', potholeId, null, pothole)
    } else if (input.remove) {
      await deletePothole(trx, ownerId, potholeId)
      const { stepId, ifText, thenText, language, usedDay, position } = before
      changed = keptWhole('pothole', potholeId, { stepId, ifText, thenText, language, usedDay, position }, null)
    } else {
      await updatePothole(trx, ownerId, potholeId, after)
      changed = keptChange('pothole', potholeId, before, after)
    }
    const change = before === null ? 'added' : input.remove ? 'removed' : 'changed'
    const words = change === 'removed' && before ? before : { ifText, thenText, language }
    return {
      kind: change === 'added' ? 'pothole-added' : 'pothole-changed',
      subject: { kind: 'pothole', id: potholeId },
      fields: ['if', 'then'],
      events: [
        {
          kind: 'pothole',
          potholeId,
          change,
          obstacle: { text: words.ifText, language: words.language },
          detour: { text: words.thenText, language: words.language },
          changed,
        },
      ],
      answer: { potholeId },
    }
  })
}

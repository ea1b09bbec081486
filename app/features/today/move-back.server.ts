import type { Participant } from '#app/domain/actor.ts'
import { addGoalEvent, listGoalsNow, listStepsToday, once, updateStep, write } from '#db'
import { movedBefore, stillThere } from './moved-before.server.ts'

/** Takes *Move all to next week* back: every step that still lies there returns to the day it had. */
export function moveBack(
  actor: Participant,
  input: { submission: string; moved: string },
): Promise<{ done: { count: number } } | { refused: 'not-found' }> {
  return write((trx) =>
    once<{ count: number }, 'not-found'>(trx, actor, input.submission, async () => {
      const ownerId = actor.personId
      const moved = await movedBefore(trx, actor, input.moved)
      if (!moved) return { refused: 'not-found' }
      const back = stillThere(moved, await listStepsToday(trx, ownerId, null))
      for (const { id, day, reviewDay } of back) await updateStep(trx, ownerId, id, { day, reviewDay })
      for (const { id: goalId, revision } of await listGoalsNow(trx, ownerId)) {
        const stepIds = back.filter((step) => step.goalId === goalId).map((step) => step.id)
        if (stepIds.length === 0) continue
        const place = { goalId, ownerId, day: actor.today, at: actor.now, revision, changeId: input.submission }
        await addGoalEvent(trx, place, { kind: 'steps-back', stepIds })
      }
      return {
        kind: 'steps-moved',
        subject: { kind: 'person', id: ownerId },
        personId: ownerId,
        fields: ['day'],
        snapshot: { stepIds: back.map((step) => step.id), undone: input.moved },
        answer: { count: back.length },
      }
    }),
  )
}

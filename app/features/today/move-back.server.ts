import type { Participant } from '#app/domain/actor.ts'
import { keptChange } from '#app/domain/kept.ts'
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
      const steps = await listStepsToday(trx, ownerId, null)
      const back = stillThere(moved, steps)
      for (const { id, day, reviewDay } of back) await updateStep(trx, ownerId, id, { day, reviewDay })
      for (const { id: goalId, revision } of await listGoalsNow(trx, ownerId)) {
        const here = back.filter((step) => step.goalId === goalId)
        const stepIds = here.map((step) => step.id)
        if (stepIds.length === 0) continue
        const changed = here.flatMap(({ id, day, reviewDay }) => {
          const before = steps.find((step) => step.id === id)
          return before ? keptChange('step', id, before, { day, reviewDay }) : []
        })
        const place = { goalId, ownerId, day: actor.today, at: actor.now, revision, changeId: input.submission }
        // All of them: that is the press taken back. Some were done or moved again since and stay: then these came back.
        const all = moved.steps.filter((step) => step.goalId === goalId).length === stepIds.length
        const told = all
          ? ({ kind: 'undone', change: input.moved } as const)
          : ({ kind: 'steps-back', stepIds } as const)
        await addGoalEvent(trx, place, { ...told, changed })
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

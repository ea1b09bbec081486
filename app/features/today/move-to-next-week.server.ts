import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { isLate, nextWeek } from '#app/domain/step.ts'
import { addGoalEvent, listGoalsNow, listStepsToday, type Once, once, updateStep, write } from '#db'

/** Moves every step that stayed from an earlier day to this day next week, in one press. */
export function moveToNextWeek(
  actor: Participant,
  input: { submission: string },
): Promise<Once<{ count: number; day: Day }, never>> {
  return write((trx) =>
    once<{ count: number; day: Day }, never>(trx, actor, input.submission, async () => {
      const ownerId = actor.personId
      const day = nextWeek(actor.today)
      const late = (await listStepsToday(trx, ownerId, null)).filter((step) => isLate(step, actor.today))
      for (const step of late) await updateStep(trx, ownerId, step.id, { day, reviewDay: null })
      for (const { id: goalId, revision } of await listGoalsNow(trx, ownerId)) {
        const stepIds = late.filter((step) => step.goalId === goalId).map((step) => step.id)
        if (stepIds.length === 0) continue
        const place = { goalId, ownerId, day: actor.today, at: actor.now, revision, changeId: input.submission }
        await addGoalEvent(trx, place, { kind: 'steps-next-week', stepIds, day })
      }
      return {
        kind: 'steps-moved',
        subject: { kind: 'person', id: ownerId },
        personId: ownerId,
        fields: ['day'],
        snapshot: { stepIds: late.map((step) => step.id), day },
        answer: { count: late.length, day },
      }
    }),
  )
}

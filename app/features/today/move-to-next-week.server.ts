import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { keptChange } from '#app/domain/kept.ts'
import { nextWeek } from '#app/domain/step.ts'
import { stepsThatStayed } from '#app/domain/today.ts'
import { addGoalEvent, listGoalsNow, listStepsToday, type Once, once, updateStep, write } from '#db'

/** What was moved in one press, with the days to put it back to. */
export interface MovedToNextWeek {
  movedTo: Day
  steps: { id: string; goalId: string; day: Day | null; reviewDay: Day | null }[]
}

/** Moves every step that stayed from an earlier day to this day next week, in one press. */
export function moveToNextWeek(
  actor: Participant,
  input: { submission: string },
): Promise<Once<MovedToNextWeek, never>> {
  return write((trx) =>
    once<MovedToNextWeek, never>(trx, actor, input.submission, async () => {
      const ownerId = actor.personId
      const day = nextWeek(actor.today)
      const late = stepsThatStayed(await listStepsToday(trx, ownerId, null), actor.today)
      for (const step of late) await updateStep(trx, ownerId, step.id, { day, reviewDay: null })
      for (const { id: goalId, revision } of await listGoalsNow(trx, ownerId)) {
        const moved = late.filter((step) => step.goalId === goalId)
        const stepIds = moved.map((step) => step.id)
        if (stepIds.length === 0) continue
        const changed = moved.flatMap((step) => keptChange('step', step.id, step, { day, reviewDay: null }))
        const place = { goalId, ownerId, day: actor.today, at: actor.now, revision, changeId: input.submission }
        await addGoalEvent(trx, place, { kind: 'steps-next-week', stepIds, day, changed })
      }
      return {
        kind: 'steps-moved',
        subject: { kind: 'person', id: ownerId },
        personId: ownerId,
        fields: ['day'],
        snapshot: { stepIds: late.map((step) => step.id), day },
        answer: {
          movedTo: day,
          steps: late.map(({ id, goalId, day, reviewDay }) => ({ id, goalId, day, reviewDay })),
        },
      }
    }),
  )
}

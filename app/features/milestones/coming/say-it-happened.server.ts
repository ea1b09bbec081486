import type { Participant } from '#app/domain/actor.ts'
import { earlier } from '#app/domain/day.ts'
import { changeMilestone } from '#app/features/milestones/milestone-change.server.ts'
import { flag, updateMilestone } from '#db'

/**
 * *It happened*: a visit or a plan is a special moment from now on, and shown to whom moments are shown. Of its coming day the
 * month stays; a day that is still ahead becomes today. The place goes: it was there to find the way.
 */
export function sayItHappened(
  actor: Participant,
  milestoneId: string,
  { submission }: { submission: string },
): Promise<{ done: { milestoneId: string } } | { refused: 'not-found' }> {
  return changeMilestone<never>(
    actor,
    milestoneId,
    submission,
    async (trx, { happened, removedDay, day, monthOnly }) => {
      if (removedDay !== null) return { refused: 'not-found' }
      // Pressed again from an old page, nothing changes.
      const on = earlier(day, actor.today)
      const was = { day: monthOnly ? `${on.slice(0, 7)}-01` : on, happened: flag(true), place: null }
      const changes = happened ? {} : was
      await updateMilestone(trx, actor.personId, milestoneId, changes)
      return { kind: 'milestone-changed', event: { kind: 'happened' } }
    },
  )
}

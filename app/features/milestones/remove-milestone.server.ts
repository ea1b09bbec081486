import type { Participant } from '#app/domain/actor.ts'
import { updateMilestone } from '#db'
import { changeMilestone } from './milestone-change.server.ts'

/** Takes a special moment off the line and off every page that others read. It can be put back. */
export function removeMilestone(
  actor: Participant,
  milestoneId: string,
  { submission }: { submission: string },
): Promise<{ done: { milestoneId: string } } | { refused: 'not-found' }> {
  return changeMilestone<never>(actor, milestoneId, submission, async (trx, { removedDay }) => {
    // Pressed again from an old page, the day it was taken off stays that day.
    await updateMilestone(trx, actor.personId, milestoneId, { removedDay: removedDay ?? actor.today })
    return { kind: 'milestone-removed', event: { kind: 'removed' } }
  })
}

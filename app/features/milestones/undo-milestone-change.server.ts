import type { Participant } from '#app/domain/actor.ts'
import { inverseOf } from '#app/domain/undo.ts'
import { listMilestoneEvents, putMilestoneKept } from '#db'
import { changeMilestone } from './milestone-change.server.ts'

/**
 * Takes one change of a special moment back, named by a line of its story: what it touched goes back to how it was, and the
 * story gets one more event. Refused when something later changed the same.
 */
export function undoMilestoneChange(
  actor: Participant,
  milestoneId: string,
  { submission, eventId }: { submission: string; eventId: string },
): Promise<{ done: { milestoneId: string } } | { refused: 'not-found' | 'overtaken' }> {
  return changeMilestone<'overtaken'>(actor, milestoneId, submission, async (trx) => {
    const story = await listMilestoneEvents(trx, actor.personId, milestoneId)
    const change = story.find((event) => event.id === eventId)?.changeId
    if (change === undefined) return { refused: 'not-found' }
    const inverse = inverseOf<'milestone'>(story, change)
    if (!('puts' in inverse)) return { refused: 'overtaken' }
    for (const put of inverse.puts) await putMilestoneKept(trx, actor.personId, put)
    return { kind: 'change-undone', event: { kind: 'undone', change } }
  })
}

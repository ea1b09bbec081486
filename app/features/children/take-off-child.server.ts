import type { Participant } from '#app/domain/actor.ts'
import { findChild, once, publishLines, updateChild, write } from '#db'

/** Takes a child off every page, with what was written for it, or puts all of it back. Nothing is lost by either. */
export function takeOffChild(
  actor: Participant,
  childId: string,
  { submission, to }: { submission: string; to: 'off' | 'on' },
): Promise<{ done: { childId: string } } | { refused: 'not-found' }> {
  return write((trx) =>
    once<{ childId: string }, 'not-found'>(trx, actor, submission, async () => {
      const { personId, today } = actor
      const child = await findChild(trx, personId, childId)
      if (!child) return { refused: 'not-found' }
      // Pressed again from an old page, the day it was taken off stays that day.
      await updateChild(trx, personId, childId, { removedDay: to === 'on' ? null : (child.removedDay ?? today) })
      await publishLines(trx, personId, actor.now)
      const subject = { kind: 'child', id: childId }
      return { kind: 'child-changed', subject, personId, fields: ['removed'], answer: { childId } }
    }),
  )
}

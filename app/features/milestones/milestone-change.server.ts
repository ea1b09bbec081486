import type { Participant } from '#app/domain/actor.ts'
import { type KeptFields, keptWhole } from '#app/domain/kept.ts'
import type { MilestoneEvent } from '#app/domain/milestone.ts'
import {
  type AuditKind,
  addMilestoneEvent,
  findMilestone,
  type Milestone,
  once,
  publishLines,
  readMilestoneAsKept,
  type Trx,
  write,
} from '#db'

/**
 * Changes one special moment of this participant, once for each submission, in one transaction: it is looked up for its
 * owner, `work` asks the rules and writes, then its story and, last, the audit event. What is different afterwards is kept
 * with the event, whatever the verb did: so every change has its inverse. One that changed nothing leaves no line.
 */
export function changeMilestone<R extends string>(
  actor: Participant,
  milestoneId: string,
  submission: string,
  work: (
    trx: Trx,
    milestone: Milestone,
  ) => Promise<{ kind: AuditKind; event: MilestoneEvent } | { refused: R | 'not-found' }>,
): Promise<{ done: { milestoneId: string } } | { refused: R | 'not-found' }> {
  return write((trx) =>
    once<{ milestoneId: string }, R | 'not-found'>(trx, actor, submission, async () => {
      const { personId: ownerId, today: day, now: at } = actor
      const milestone = await findMilestone(trx, ownerId, milestoneId)
      if (!milestone) return { refused: 'not-found' }
      const before = await readMilestoneAsKept(trx, ownerId, milestoneId)
      const made = await work(trx, milestone)
      if ('refused' in made) return made
      const after = await readMilestoneAsKept(trx, ownerId, milestoneId)
      const changed = keptWhole<KeptFields, 'milestone'>('milestone', milestoneId, before, after)
      const place = { milestoneId, ownerId, day, at, changeId: submission }
      if (changed.length > 0) await addMilestoneEvent(trx, place, { ...made.event, changed })
      if (changed.length > 0) await publishLines(trx, ownerId, at)
      return {
        kind: made.kind,
        subject: { kind: 'milestone', id: milestoneId },
        personId: ownerId,
        fields: changed.flatMap((kept) => Object.keys(kept.after ?? {})),
        answer: { milestoneId },
      }
    }),
  )
}

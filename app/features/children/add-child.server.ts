import type { Participant } from '#app/domain/actor.ts'
import { type AgeBand, CHILD_LIMITS } from '#app/domain/child-moments.ts'
import { insertChild, listChildren, newId, once, publishLines, write } from '#db'

export interface NewChild {
  submission: string
  nickname: string
  band: AgeBand
}

/** Adds a child this person writes for: a nickname and how old about, nothing else. */
export function addChild(
  actor: Participant,
  { submission, nickname, band }: NewChild,
): Promise<{ done: { childId: string } } | { refused: 'too-many' }> {
  return write((trx) =>
    once<{ childId: string }, 'too-many'>(trx, actor, submission, async () => {
      const { personId: ownerId, now: createdAt, today: createdDay } = actor
      if ((await listChildren(trx, ownerId)).length >= CHILD_LIMITS.children) return { refused: 'too-many' }
      const id = newId()
      await insertChild(trx, { id, ownerId, nickname, band, createdAt, createdDay })
      await publishLines(trx, ownerId, createdAt)
      return {
        kind: 'child-added',
        subject: { kind: 'child', id },
        personId: ownerId,
        fields: ['nickname', 'band'],
        answer: { childId: id },
      }
    }),
  )
}

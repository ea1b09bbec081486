import type { Participant } from '#app/domain/actor.ts'
import { findChild, once, publishLines, updateChild, write } from '#db'
import type { NewChild } from './add-child.server.ts'

type Refused = 'not-found' | 'stale'

/** Changes what a child is called, or how old about: by who writes, never by itself. */
export function changeChild(
  actor: Participant,
  childId: string,
  { submission, nickname, band, version }: NewChild & { version: number },
): Promise<{ done: { childId: string } } | { refused: Refused }> {
  return write((trx) =>
    once<{ childId: string }, Refused>(trx, actor, submission, async () => {
      const { personId } = actor
      const child = await findChild(trx, personId, childId)
      if (!child || child.removedDay !== null) return { refused: 'not-found' }
      if (!(await updateChild(trx, personId, childId, { nickname, band }, version))) return { refused: 'stale' }
      await publishLines(trx, personId, actor.now)
      const fields = [...(nickname === child.nickname ? [] : ['nickname']), ...(band === child.band ? [] : ['band'])]
      return { kind: 'child-changed', subject: { kind: 'child', id: childId }, personId, fields, answer: { childId } }
    }),
  )
}

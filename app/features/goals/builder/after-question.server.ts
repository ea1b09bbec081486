import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import type { Filled } from '#app/ui/form.ts'
import type { WrittenDraft } from './goal-draft.server.ts'

/** After a question of the builder: on to the next one, out with the draft kept, or both texts side by side (409). */
export function afterQuestion(
  written: WrittenDraft,
  sent: { filled: Filled; field: string; press: 'next' | 'keep' },
  next: string,
) {
  if ('done' in written) return seeOther(sent.press === 'keep' ? '/goals' : `/goals/new/${written.done.id}/${next}`)
  if (written.refused === 'not-found') throw notFound()
  return refused(sent.filled, [{ field: sent.field, message: 'common:error.stale' }], 409)
}

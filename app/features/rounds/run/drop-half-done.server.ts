import type { Participant } from '#app/domain/actor.ts'
import { draftForm } from '#app/features/rounds/round-draft.ts'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { deleteDraft, findDraftOf, write } from '#db'

/** Takes away what was half done of a questionnaire, because the person starts again. */
export function dropHalfDone(actor: Participant, key: InstrumentKey): Promise<void> {
  return write(async (trx) => {
    const half = await findDraftOf(trx, actor, draftForm(key))
    if (half) await deleteDraft(trx, actor, half.id)
  })
}

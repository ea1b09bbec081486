import type { Participant } from '#app/domain/actor.ts'
import { deleteDraft, write } from '#db'

/** *Not today*: nothing is kept of it, so that nobody who picks up the phone finds it half done. */
export async function dropReleaseDraft(actor: Participant, draftId: string): Promise<void> {
  await write((trx) => deleteDraft(trx, actor, draftId))
}

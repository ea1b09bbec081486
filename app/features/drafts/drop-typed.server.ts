import type { Participant } from '#app/domain/actor.ts'
import { endPageDraft, write } from '#db'

/** Throws away what was kept of one page: the person wants to begin again from what is saved. */
export async function dropTyped({ personId }: Participant, page: string): Promise<void> {
  await write((trx) => endPageDraft(trx, { personId, page }))
}

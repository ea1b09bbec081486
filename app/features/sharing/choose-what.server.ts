import type { Participant } from '#app/domain/actor.ts'
import { type AgencySection, isAgencySection } from '#app/domain/release.ts'
import { type ReleaseDraft, saveReleaseDraft, write } from '#db'
import type { ChosenWhat } from './choose-what.form.ts'

/** Keeps what was ticked in the draft. `stale`: the same draft was changed on another page in between. */
export async function chooseWhat(
  actor: Participant,
  draft: ReleaseDraft & { agency?: readonly AgencySection[] },
  input: ChosenWhat,
): Promise<{ done: { draftId: string } } | { refused: 'not-found' | 'stale' }> {
  const saved = await write((trx) =>
    saveReleaseDraft(trx, actor, {
      id: draft.id,
      workerId: draft.worker.workerId,
      version: input.version,
      sections: input.sections.filter((section) => !isAgencySection(section) || draft.agency?.includes(section)),
      until: input.until,
      withHistory: input.history,
      reason: input.reason,
    }),
  )
  return 'done' in saved ? { done: { draftId: saved.done.id } } : { refused: saved.refused }
}

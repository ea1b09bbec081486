import type { Participant } from '#app/domain/actor.ts'
import { fromDay, releaseStanding, type Shown } from '#app/domain/release.ts'
import { database, findRelease, findReleaseDraft, type WorkerCard } from '#db'
import { type Appointment, readPreview } from './read-appointment.server.ts'

export interface Preview {
  page: Appointment
  worker: Pick<WorkerCard, 'name'>
}

/** The worker's page as this draft would make it; undefined when there is no such draft of this person. */
export async function readDraftPreview(actor: Participant, draftId: string): Promise<Preview | undefined> {
  const draft = await findReleaseDraft(database(), actor, draftId)
  if (!draft) return undefined
  const { worker, sections, withHistory } = draft
  return { page: await previewFor(actor, { sections, fromDay: fromDay(withHistory, actor.today) }), worker }
}

/** The worker's page as a live release makes it. One that ended shows nothing, to nobody. */
export async function readReleasePreview(actor: Participant, releaseId: string): Promise<Preview | undefined> {
  const release = await findRelease(database(), actor.personId, releaseId)
  if (!release || releaseStanding(release, actor.today) !== 'live') return undefined
  return { page: await previewFor(actor, release), worker: release.worker }
}

function previewFor(actor: Participant, { sections, fromDay }: Shown): Promise<Appointment> {
  const { personId, name, language, today, timeZone } = actor
  return readPreview(
    { personId, name, language, today, sections: [...sections], fromDay, signedDay: today, lastLookAt: null },
    timeZone,
  )
}

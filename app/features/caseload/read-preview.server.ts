import type { Participant } from '#app/domain/actor.ts'
import { inScreenOrder, type Section } from '#app/domain/release.ts'
import { itemOf, publishedInstrument } from '#app/instruments/published.ts'
import {
  database,
  findPersonDrafted,
  findPersonReleased,
  listKeptAnswers,
  type PersonPreviewed,
  type WorkerCard,
} from '#db'
import { type Appointment, readPreview, sectionsOf } from './read-appointment.server.ts'

export interface Preview {
  page: Appointment
  worker: Pick<WorkerCard, 'name'>
  /** ticked, answered, and still nothing to see: for the person's eyes, never on the worker's page */
  kept: Section[]
}

/** The worker's page as this draft would make it; undefined when there is no such draft of this person. */
export async function readDraftPreview(actor: Participant, draftId: string): Promise<Preview | undefined> {
  return previewOf(await findPersonDrafted(database(), actor, draftId))
}

/** The worker's page as a live release makes it. One that ended shows nothing, to nobody. */
export async function readReleasePreview(actor: Participant, releaseId: string): Promise<Preview | undefined> {
  return previewOf(await findPersonReleased(database(), actor, releaseId))
}

async function previewOf(previewed: PersonPreviewed | undefined): Promise<Preview | undefined> {
  if (!previewed) return undefined
  const { person, worker, timeZone } = previewed
  const page = await readPreview(person, timeZone)
  return { page, worker, kept: await keptSections(person.personId, person.sections, page) }
}

/** The ticks that show no answer while the person has some, kept only for themselves. */
async function keptSections(personId: string, sections: readonly Section[], page: Appointment): Promise<Section[]> {
  const shown = sectionsOf(page)
  const kept = (await listKeptAnswers(database(), personId)).flatMap(
    ({ instrumentKey, instrumentVersion, itemKey }) =>
      itemOf(publishedInstrument(instrumentKey, instrumentVersion), itemKey)?.section ?? [],
  )
  return inScreenOrder(kept).filter((section) => sections.includes(section) && !shown.has(section))
}

import type { Participant } from '#app/domain/actor.ts'
import { fromDay, inScreenOrder, releaseStanding, type Section } from '#app/domain/release.ts'
import { itemOf, publishedInstrument } from '#app/instruments/published.ts'
import {
  database,
  findLooker,
  findPersonShownTo,
  findRelease,
  findReleaseDraft,
  joinedDay,
  listKeptAnswers,
  type WorkerCard,
} from '#db'
import { type Appointment, readPreview, sectionsAnswered } from './read-appointment.server.ts'

export interface Preview {
  page: Appointment
  worker: Pick<WorkerCard, 'name'>
  /** ticked, answered, and still nothing to see: for the person's eyes, never on the worker's page */
  kept: Section[]
}

/** The worker's page as this draft would make it; undefined when there is no such draft of this person. */
export async function readDraftPreview(actor: Participant, draftId: string): Promise<Preview | undefined> {
  const db = database()
  const draft = await findReleaseDraft(db, actor, draftId)
  if (!draft) return undefined
  const { worker, sections, withHistory } = draft
  const looker = await findLooker(db, worker.workerId, actor.personId, actor.now)
  if (!looker) return undefined
  const { personId, name, language, today } = actor
  const person = {
    ...{ personId, name, language, today, sections },
    fromDay: fromDay(withHistory, today),
    signedDay: today,
    joinedDay: await joinedDay(db, personId),
    lastLookAt: looker.lastLookAt,
  }
  const page = await readPreview(person, looker.timeZone)
  return { page, worker, kept: await keptSections(personId, sections, page) }
}

/** The worker's page as a live release makes it. One that ended shows nothing, to nobody. */
export async function readReleasePreview(actor: Participant, releaseId: string): Promise<Preview | undefined> {
  const db = database()
  const release = await findRelease(db, actor.personId, releaseId)
  if (!release || releaseStanding(release, actor.today) !== 'live') return undefined
  const { worker, sections } = release
  const looker = await findLooker(db, worker.workerId, actor.personId, actor.now)
  if (!looker) return undefined
  const { now, today } = actor
  const reading = { personId: worker.workerId, accountId: looker.accountId, now, today }
  const person = await findPersonShownTo(db, reading, actor.personId)
  if (!person) return undefined
  const page = await readPreview(person, looker.timeZone)
  return { page, worker, kept: await keptSections(actor.personId, sections, page) }
}

/** The ticks that show no answer while the person has some, kept only for themselves. */
async function keptSections(personId: string, sections: readonly Section[], page: Appointment): Promise<Section[]> {
  const shown = sectionsAnswered(page)
  const kept = (await listKeptAnswers(database(), personId)).flatMap(
    ({ instrumentKey, instrumentVersion, itemKey }) =>
      itemOf(publishedInstrument(instrumentKey, instrumentVersion), itemKey)?.section ?? [],
  )
  return inScreenOrder(kept).filter((section) => sections.includes(section) && !shown.has(section))
}

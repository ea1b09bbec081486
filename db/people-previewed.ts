import type { Participant } from '#app/domain/actor.ts'
import { fromDay, releaseStanding } from '#app/domain/release.ts'
import type { Reader } from './columns.ts'
import { findLooker, findPersonShownTo, joinedDay, type PersonSeen } from './people-shown.ts'
import { findReleaseDraft } from './release-drafts.ts'
import { findRelease, type WorkerCard } from './releases.ts'

/** This person as a worker would meet them now, and what that worker's pages are read with. */
export interface PersonPreviewed {
  person: PersonSeen
  worker: Pick<WorkerCard, 'name'>
  timeZone: string
}

/** As this draft would make it; undefined when there is no such draft of this person. */
export async function findPersonDrafted(
  db: Reader,
  actor: Participant,
  draftId: string,
): Promise<PersonPreviewed | undefined> {
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
  return { person, worker, timeZone: looker.timeZone }
}

/** As a live release makes it. One that ended shows nothing, to nobody. */
export async function findPersonReleased(
  db: Reader,
  actor: Participant,
  releaseId: string,
): Promise<PersonPreviewed | undefined> {
  const release = await findRelease(db, actor.personId, releaseId)
  if (!release || releaseStanding(release, actor.today) !== 'live') return undefined
  const { worker } = release
  const looker = await findLooker(db, worker.workerId, actor.personId, actor.now)
  if (!looker) return undefined
  const { now, today } = actor
  const reading = { personId: worker.workerId, accountId: looker.accountId, now, today }
  const person = await findPersonShownTo(db, reading, actor.personId)
  return person && { person, worker, timeZone: looker.timeZone }
}

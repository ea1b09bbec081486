import type { Participant } from '#app/domain/actor.ts'
import { type Day, dayIn } from '#app/domain/day.ts'
import { type ReleaseStanding, releaseStanding, type Section } from '#app/domain/release.ts'
import { type StopSeen, stopSeen } from '#app/domain/showing.ts'
import {
  database,
  findCalendarFeed,
  findRelease,
  findShowingStop,
  listDrafts,
  listReleases,
  type Release,
  type WorkerCard,
} from '#db'

export interface ReleaseLine {
  id: string
  worker: WorkerCard
  sections: Section[]
  standing: ReleaseStanding
  /** the day it ends or ended */
  day: Day
}

interface Sharing {
  live: ReleaseLine[]
  ended: ReleaseLine[]
  /** the day since when a calendar shows the days of my steps; null while none does */
  calendarSince: Day | null
  /** what was begun and not signed: nobody sees anything by it */
  drafts: { id: string; day: Day }[]
  /** *Stop all showing*, while it is on */
  stop: StopSeen | null
}

/** What I show now, and what I showed before. */
export async function readSharing(actor: Participant): Promise<Sharing> {
  const db = database()
  const lines = (await listReleases(db, actor.personId)).map((release) => lineOf(release, actor))
  const feed = await findCalendarFeed(db, actor.personId)
  return {
    drafts: (await listDrafts(db, actor))
      .filter(({ form }) => form === 'release')
      .map(({ id, updatedAt }) => ({ id, day: dayIn(actor.timeZone, updatedAt) })),
    stop: stopSeen(await findShowingStop(db, actor.personId), actor),
    calendarSince: feed ? dayIn(actor.timeZone, feed.startedAt) : null,
    live: lines.filter((line) => line.standing === 'live'),
    ended: lines.filter((line) => line.standing !== 'live'),
  }
}

function lineOf(release: Release, actor: Participant): ReleaseLine {
  const { id, worker, sections, stoppedAt, untilDay } = release
  const day = stoppedAt === null ? untilDay : dayIn(actor.timeZone, stoppedAt)
  return { id, worker, sections, standing: releaseStanding(release, actor.today), day }
}

export interface SignedCopy extends ReleaseLine {
  signedText: string
  signedName: string
  signedAt: string
  /** the language of the text that was signed */
  language: string
  reason: { text: string; language: string | null } | null
}

/** One release with the text as it was signed; undefined when it is not this person's. */
export async function readSignedCopy(actor: Participant, releaseId: string): Promise<SignedCopy | undefined> {
  const release = await findRelease(database(), actor.personId, releaseId)
  if (!release) return undefined
  const { signedText, signedName, signedAt, language, reason, reasonLanguage } = release
  return {
    ...lineOf(release, actor),
    signedText,
    signedName,
    signedAt,
    language,
    reason: reason === null ? null : { text: reason, language: reasonLanguage },
  }
}

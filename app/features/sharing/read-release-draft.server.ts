import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { type AgencySection, isAgencySection, UNTIL_SPANS, type UntilSpan, untilDay } from '#app/domain/release.ts'
import { ownSection } from '#app/instruments/instrument.ts'
import {
  database,
  findRelease,
  findReleaseDraft,
  type InstrumentVersion,
  instrumentsOffered,
  knowAnswered,
  listWorkersKnownTo,
  type ReleaseDraft,
  type WorkerCard,
} from '#db'

/** The workers this person may choose without a code. */
export function readKnownWorkers(actor: Participant): Promise<WorkerCard[]> {
  return listWorkersKnownTo(database(), actor.personId)
}

/** A release to sign the same as, live or ended, and the workers it can be signed for; undefined when it is somebody else's. */
export async function readReleaseToRepeat(actor: Participant, releaseId: string) {
  const release = await findRelease(database(), actor.personId, releaseId)
  return release && { release, workers: await readKnownWorkers(actor) }
}

export interface DraftPage extends ReleaseDraft {
  /** the last day each span would mean */
  days: { span: UntilSpan; day: Day }[]
  today: Day
  /** what this person answered or could answer now */
  questionnaires: InstrumentVersion[]
  /** the ticks of those that an agency brought along */
  agency: AgencySection[]
}

/** The draft of a release; undefined when it is not this person's, ran out, or its worker left. */
export async function readReleaseDraft(actor: Participant, draftId: string): Promise<DraftPage | undefined> {
  const draft = await findReleaseDraft(database(), actor, draftId)
  if (!draft) return undefined
  const days = UNTIL_SPANS.map((span) => ({ span, day: untilDay(span, actor.today) }))
  const offered = await instrumentsOffered(database(), actor.programme)
  const questionnaires = [
    ...[...offered].map(([instrumentKey, instrumentVersion]) => ({ instrumentKey, instrumentVersion })),
    ...(await knowAnswered(database(), actor.personId)),
  ]
  const agency = [...new Set(questionnaires.map((one) => ownSection(one.instrumentKey)))].filter(isAgencySection)
  return { ...draft, days, today: actor.today, questionnaires, agency }
}

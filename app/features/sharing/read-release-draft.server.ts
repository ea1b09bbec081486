import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { UNTIL_SPANS, type UntilSpan, untilDay } from '#app/domain/release.ts'
import { database, findReleaseDraft, listWorkersKnownTo, type ReleaseDraft, type WorkerCard } from '#db'

/** The workers this person may choose without a code. */
export function readKnownWorkers(actor: Participant): Promise<WorkerCard[]> {
  return listWorkersKnownTo(database(), actor.personId)
}

export interface DraftPage extends ReleaseDraft {
  /** the last day each span would mean */
  days: { span: UntilSpan; day: Day }[]
  today: Day
}

/** The draft of a release; undefined when it is not this person's, ran out, or its worker left. */
export async function readReleaseDraft(actor: Participant, draftId: string): Promise<DraftPage | undefined> {
  const draft = await findReleaseDraft(database(), actor, draftId)
  if (!draft) return undefined
  const days = UNTIL_SPANS.map((span) => ({ span, day: untilDay(span, actor.today) }))
  return { ...draft, days, today: actor.today }
}

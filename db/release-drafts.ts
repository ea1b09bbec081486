import type { Participant } from '#app/domain/actor.ts'
import { inScreenOrder, type Section, UNTIL_SPANS, type UntilSpan, USUAL_SPAN } from '#app/domain/release.ts'
import type { Reader, Trx } from './columns.ts'
import { findDraft, saveDraft } from './drafts.ts'
import { knowSections } from './instruments.ts'
import { findWorker, type WorkerCard } from './releases.ts'

const FORM = 'release'

/** A release not signed yet: which worker, and what was ticked so far. Nobody sees anything by it. */
export interface ReleaseDraft {
  id: string
  version: number
  worker: WorkerCard
  sections: Section[]
  until: UntilSpan
  withHistory: boolean
  reason: string
}

export interface ReleaseChoice {
  sections: readonly Section[]
  until: UntilSpan
  withHistory: boolean
  reason: string
}

export const NOTHING_CHOSEN: ReleaseChoice = { sections: [], until: USUAL_SPAN, withHistory: false, reason: '' }

/** Saves the choice; `version` is the one the page was filled from. */
export function saveReleaseDraft(
  trx: Trx,
  actor: Participant,
  draft: { id: string; workerId: string; version?: number } & ReleaseChoice,
) {
  const { id, workerId, version, sections, until, withHistory, reason } = draft
  return saveDraft(trx, actor, {
    id,
    form: FORM,
    subject: workerId,
    fields: { workerId, sections: [...sections], until, withHistory, reason },
    version,
  })
}

/** A draft of this person for a worker who still works there. Read from what was sent, so nothing in it is taken on trust. */
export async function findReleaseDraft(db: Reader, actor: Participant, id: string): Promise<ReleaseDraft | undefined> {
  const draft = await findDraft(db, actor, id)
  if (draft?.form !== FORM || typeof draft.fields.workerId !== 'string') return undefined
  const worker = await findWorker(db, draft.fields.workerId)
  if (!worker) return undefined
  const { until, withHistory, reason } = draft.fields
  const sections = Array.isArray(draft.fields.sections) ? inScreenOrder(draft.fields.sections.map(String)) : []
  await knowSections(db, sections)
  return {
    id: draft.id,
    version: draft.version,
    worker,
    sections,
    until: UNTIL_SPANS.find((span) => span === until) ?? USUAL_SPAN,
    withHistory: withHistory === true,
    reason: typeof reason === 'string' ? reason : '',
  }
}

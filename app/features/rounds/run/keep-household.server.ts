import type { Participant } from '#app/domain/actor.ts'
import { draftForm, roundDraftFrom } from '#app/domain/round-draft.ts'
import { costOfLivingOffered, findDraft, knowInstruments, saveDraft, write } from '#db'
import { aroundAmounts } from './read-run.server.ts'

/**
 * Keeps size and place in the draft. Skipping them skips Earnings too: without them no amount can be shown, and a level
 * without an amount would say nothing.
 */
export function keepHousehold(
  actor: Participant,
  draftId: string,
  version: number,
  submission: string,
  household: { people: number; area: string } | 'skipped',
): Promise<{ done: { next: string } } | { refused: 'not-found' | 'stale' }> {
  return write(async (trx) => {
    const draft = await findDraft(trx, actor, draftId)
    if (draft?.form !== draftForm('bridge')) return { refused: 'not-found' }
    const round = roundDraftFrom(draft.fields)
    if (round.last?.submission === submission) return { done: { next: round.last.next } }
    if (draft.version !== version) return { refused: 'stale' }
    const skipped = household === 'skipped'
    await knowInstruments(trx, [{ instrumentKey: 'bridge', instrumentVersion: round.version }])
    const { item, at, isLast } = aroundAmounts(round.version)
    const after = isLast ? 'why' : at + 1
    const next = `/bridge/new/${draftId}/${skipped ? after : at}`
    const skip = { given: 'skip' as const, note: '', noteLanguage: actor.language, onlyMe: false, ticks: [] }
    const fields = {
      ...round,
      household: skipped
        ? household
        : { ...household, table: (await costOfLivingOffered(trx, actor.programme)).version },
      answers: skipped ? { ...round.answers, [item.key]: skip } : round.answers,
      last: { submission, next },
    }
    const saved = await saveDraft(trx, actor, { id: draftId, form: draftForm('bridge'), fields, version })
    if ('done' in saved) return { done: { next } }
    if (saved.refused === 'not-found') return saved
    const { last } = roundDraftFrom(saved.newer.fields)
    return last?.submission === submission ? { done: { next: last.next } } : { refused: 'stale' }
  })
}

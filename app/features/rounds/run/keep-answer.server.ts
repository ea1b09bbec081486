import type { Participant } from '#app/domain/actor.ts'
import { answerCallsForHelp } from '#app/domain/help-now.ts'
import type { Given } from '#app/domain/round.ts'
import { draftForm, type RoundDraft, roundDraftFrom } from '#app/domain/round-draft.ts'
import type { AnswerItemInput } from '#app/features/rounds/answer-item.form.ts'
import type { InstrumentItem } from '#app/instruments/instrument.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { findDraft, knowInstruments, saveDraft, type Trx, write } from '#db'
import { householdFor } from './read-run.server.ts'

type Kept = { done: { next: string } } | { refused: 'not-found' | 'stale' }

/**
 * Keeps one answer in the draft of a round and says which page comes next. A draft is not yet anything the person said,
 * so nothing is audited. The same form sent again leads to the same page.
 */
export function keepAnswer(
  actor: Participant,
  key: InstrumentKey,
  draftId: string,
  item: InstrumentItem,
  given: Given,
  input: AnswerItemInput,
): Promise<Kept> {
  return write(async (trx) => {
    const draft = await findDraft(trx, actor, draftId)
    if (draft?.form !== draftForm(key)) return { refused: 'not-found' }
    const round = roundDraftFrom(draft.fields)
    await knowInstruments(trx, [{ instrumentKey: key, instrumentVersion: round.version }])
    if (round.last?.submission === input.submission) return { done: { next: round.last.next } }
    if (draft.version !== input.version) return { refused: 'stale' }
    return keep(trx, actor, key, { id: draftId, version: draft.version, round }, item, given, input)
  })
}

async function keep(
  trx: Trx,
  actor: Participant,
  key: InstrumentKey,
  draft: { id: string; version: number; round: RoundDraft },
  item: InstrumentItem,
  given: Given,
  input: AnswerItemInput,
): Promise<Kept> {
  const help = draft.round.helpAt === null && answerCallsForHelp(item, typeof given === 'number' ? given : null)
  const here = `${placeOf(key)}/new/${draft.id}`
  // Help is offered under the answer, on the page the browser is on already, and never by a place in the page (#…): what
  // stays behind in its history is the same for every answer.
  const next = help
    ? `${here}/${itemNumber(publishedInstrument(key, draft.round.version), item.key)}`
    : `${here}${nextPage(key, draft.round.version, item.key, input)}`
  const answer = {
    given,
    note: input.note,
    noteLanguage: actor.language,
    onlyMe: input.onlyMe === 'yes',
    ticks: input.job === 'no' ? ['none'] : input.ticks.filter((tick) => item.ticks.includes(tick)),
  }
  const fields: RoundDraft = {
    ...draft.round,
    onlyMe: input.keepAsked ? input.keepForMe === 'yes' : draft.round.onlyMe,
    answers: { ...draft.round.answers, [item.key]: answer },
    // An amount is an answer to the table it was read from, though another is offered before the round is finished.
    household: item.amounts
      ? (draft.round.household ?? (await householdFor(trx, actor, draft.round)))
      : draft.round.household,
    helpAt: help ? item.key : draft.round.helpAt,
    last: { submission: input.submission, next },
  }
  const saved = await saveDraft(trx, actor, {
    id: draft.id,
    form: draftForm(key),
    fields: { ...fields },
    version: draft.version,
  })
  if ('done' in saved) return { done: { next } }
  if (saved.refused === 'not-found') return saved
  // Ten presses at once: nine of them find the first one's writing here.
  const { last } = roundDraftFrom(saved.newer.fields)
  return last?.submission === input.submission ? { done: { next: last.next } } : { refused: 'stale' }
}

/** The page after an item, below the draft's address: the next item, the list, or *Why now?* after the last answer. */
function nextPage(key: InstrumentKey, version: number, itemKey: string, input: AnswerItemInput): string {
  if (input.finish) return '/why'
  const instrument = publishedInstrument(key, version)
  if (instrument.structure.run === 'any') return ''
  const at = itemNumber(instrument, itemKey)
  return at < instrument.structure.items.length ? `/${at + 1}` : '/why'
}

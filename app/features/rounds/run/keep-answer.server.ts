import type { Participant } from '#app/domain/actor.ts'
import { answerCallsForHelp } from '#app/domain/help-now.ts'
import type { Given } from '#app/domain/round.ts'
import type { AnswerItemInput } from '#app/features/rounds/answer-item.form.ts'
import { placeOf } from '#app/features/rounds/instrument-at.ts'
import { draftForm, emptyRoundDraft, type RoundDraft, roundDraftFrom } from '#app/features/rounds/round-draft.ts'
import type { InstrumentItem } from '#app/instruments/instrument.ts'
import { type InstrumentKey, publishedInstrument, publishedVersion } from '#app/instruments/published.ts'
import { findDraft, saveDraft, type Trx, write } from '#db'

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
    if (round.last?.submission === input.submission) return { done: { next: round.last.next } }
    if (draft.version !== input.version) return { refused: 'stale' }
    return keep(trx, actor, key, { id: draftId, version: draft.version, round }, item, given, input)
  })
}

/**
 * Starts a round with its first answer. The form's own id becomes the draft's, so that sending the first page ten times
 * makes one draft; sent again after others were answered, it changes that one answer and loses none.
 */
export function startWithAnswer(
  actor: Participant,
  key: InstrumentKey,
  item: InstrumentItem,
  given: Given,
  input: AnswerItemInput,
): Promise<Kept> {
  return write(async (trx) => {
    const draft = await findDraft(trx, actor, input.submission)
    const begun = draft?.form === draftForm(key) ? roundDraftFrom(draft.fields) : null
    if (begun?.last?.submission === input.submission) return { done: { next: begun.last.next } }
    const round = { ...(begun ?? emptyRoundDraft(publishedVersion(key), false)), onlyMe: input.keepForMe === 'yes' }
    return keep(trx, actor, key, { id: input.submission, version: draft?.version, round }, item, given, input)
  })
}

/** Starts a round that is answered in any order, without an answer yet. */
export function startRound(
  actor: Participant,
  key: InstrumentKey,
  input: { submission: string; keepForMe: boolean },
): Promise<string | null> {
  return write(async (trx) => {
    const begun = await findDraft(trx, actor, input.submission)
    if (begun) return begun.form === draftForm(key) ? begun.id : null
    const fields = { ...emptyRoundDraft(publishedVersion(key), input.keepForMe) }
    const saved = await saveDraft(trx, actor, { id: input.submission, form: draftForm(key), fields })
    return 'done' in saved ? saved.done.id : null
  })
}

async function keep(
  trx: Trx,
  actor: Participant,
  key: InstrumentKey,
  draft: { id: string; version: number | undefined; round: RoundDraft },
  item: InstrumentItem,
  given: Given,
  input: AnswerItemInput,
): Promise<Kept> {
  const help = draft.round.helpAt === null && answerCallsForHelp(item, typeof given === 'number' ? given : null)
  const here = `${placeOf[key]}/new/${draft.id}`
  // Help is offered under the answer, on the same page; pressing Next once more goes on.
  const onward = `${here}${nextPage(key, draft.round.version, item.key, input)}`
  // A browser carries the place in a page on through redirects: without another one, every later address would tell that
  // help was offered.
  const leaving = draft.round.helpAt === item.key ? `${onward}#main` : onward
  const next = help ? `${here}/${item.key}#help-today` : leaving
  const answer = {
    given,
    note: input.note,
    noteLanguage: actor.language,
    onlyMe: input.onlyMe === 'yes',
    ticks: input.job === 'no' ? ['none'] : input.ticks.filter((tick) => item.ticks.includes(tick)),
  }
  const fields: RoundDraft = {
    ...draft.round,
    answers: { ...draft.round.answers, [item.key]: answer },
    helpAt: help ? item.key : draft.round.helpAt,
    last: { submission: input.submission, next },
  }
  const saved = await saveDraft(trx, actor, {
    id: draft.id,
    form: draftForm(key),
    fields: { ...fields },
    ...(draft.version === undefined ? {} : { version: draft.version }),
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
  const { structure } = publishedInstrument(key, version)
  if (structure.run === 'any') return ''
  const at = structure.items.findIndex((item) => item.key === itemKey)
  const following = structure.items[at + 1]
  return following ? `/${following.key}` : '/why'
}

import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { draftForm, emptyRoundDraft, roundDraftFrom } from '#app/domain/round-draft.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { type InstrumentKey, publishedInstrument } from '#app/instruments/published.ts'
import { deleteDraft, findAnswer, findDraftToOpen, instrumentsOfferedTo, knowInstruments, saveDraft, write } from '#db'

interface StartOfRound {
  submission: string
  /** undefined where it was not asked */
  keepForMe?: boolean
  /** *Start again*: what was answered goes. */
  again?: boolean
  /** The day on the sheet that is typed in. */
  paperDay?: Day
}

export interface OpenRound {
  draftId: string
  /** of the questionnaire it is answered in */
  version: number
  /** Something is answered in it already. */
  answered: boolean
}

/**
 * Opens a round: the one that is half done, or a new one. A person has one open round of a questionnaire, however many
 * tabs begin one. Null when the form's id is somebody else's, or when nothing is half done and the questionnaire is not
 * offered to this person any more.
 */
export function startRound(actor: Participant, key: InstrumentKey, start: StartOfRound): Promise<OpenRound | null> {
  return write(async (trx) => {
    const form = draftForm(key)
    const offered = (await instrumentsOfferedTo(trx, actor)).get(key)
    const half = await findDraftToOpen(trx, actor, form)
    if (half) {
      const round = roundDraftFrom(half.fields)
      const { version } = round
      await knowInstruments(trx, [{ instrumentKey: key, instrumentVersion: version }])
      const answered = Object.keys(round.answers).length > 0
      // Answers that nothing could take the place of do not go.
      if (offered === undefined || (answered && !start.again)) return { draftId: half.id, version, answered }
      if (!answered && version === offered) {
        const begun = { onlyMe: start.keepForMe ?? round.onlyMe, paperDay: start.paperDay ?? null }
        if (begun.onlyMe === round.onlyMe && begun.paperDay === round.paperDay)
          return { draftId: half.id, version, answered }
        const fields = { ...round, ...begun }
        await saveDraft(trx, actor, { id: half.id, form, fields })
        return { draftId: half.id, version, answered }
      }
      await deleteDraft(trx, actor, half.id)
    }
    if (offered === undefined) return null
    // An old page sent once more by Back begins a new round, not one that would count as finished already.
    const spent = await findAnswer(trx, actor, start.submission)
    const id = spent === undefined ? start.submission : crypto.randomUUID()
    const fields = { ...emptyRoundDraft(offered, start.keepForMe ?? false, start.paperDay) }
    const saved = await saveDraft(trx, actor, { id, form, fields })
    return 'done' in saved ? { draftId: saved.done.id, version: offered, answered: false } : null
  })
}

/** The first page of a round: its first question, or the list of its parts. */
export function pageOfRound(key: InstrumentKey, { draftId, version }: OpenRound): string {
  const { structure } = publishedInstrument(key, version)
  const at = `${placeOf(key)}/new/${draftId}`
  return structure.run === 'any' ? at : `${at}/1`
}

/**
 * Where a start leads: to the part that was chosen, or the first question, at an address of its own, so that Back from the
 * second one shows it. Where something is answered the start page asks first: somebody else may be holding the phone.
 */
export function afterStart(key: InstrumentKey, { draftId, version, answered }: OpenRound, chosen?: string): string {
  const instrument = publishedInstrument(key, version)
  const at = `${placeOf(key)}/new`
  const part = chosen ? itemNumber(instrument, chosen) : 0
  if (part > 0) return `${at}/${draftId}/${part}`
  return answered || instrument.structure.run === 'any' ? at : `${at}/${draftId}/1`
}

import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { draftForm, emptyRoundDraft, roundDraftFrom } from '#app/domain/round-draft.ts'
import { placeOf } from '#app/features/rounds/instrument-at.ts'
import { type InstrumentKey, publishedInstrument, publishedVersion } from '#app/instruments/published.ts'
import { deleteDraft, findAnswer, findDraftToOpen, saveDraft, write } from '#db'

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
  /** Something is answered in it already. */
  answered: boolean
}

/**
 * Opens a round: the one that is half done, or a new one. A person has one open round of a questionnaire, however many
 * tabs begin one. Null when the form's id is somebody else's.
 */
export function startRound(actor: Participant, key: InstrumentKey, start: StartOfRound): Promise<OpenRound | null> {
  return write(async (trx) => {
    const form = draftForm(key)
    const half = await findDraftToOpen(trx, actor, form)
    if (half) {
      const round = roundDraftFrom(half.fields)
      const answered = Object.keys(round.answers).length > 0
      if (!start.again || !answered) {
        const begun = { onlyMe: start.keepForMe ?? round.onlyMe, paperDay: start.paperDay ?? null }
        if (answered || (begun.onlyMe === round.onlyMe && begun.paperDay === round.paperDay))
          return { draftId: half.id, answered }
        const fields = { ...round, ...begun }
        await saveDraft(trx, actor, { id: half.id, form, fields })
        return { draftId: half.id, answered }
      }
      await deleteDraft(trx, actor, half.id)
    }
    // An old page sent once more by Back begins a new round, not one that would count as finished already.
    const spent = await findAnswer(trx, actor, start.submission)
    const id = spent === undefined ? start.submission : crypto.randomUUID()
    const fields = { ...emptyRoundDraft(publishedVersion(key), start.keepForMe ?? false, start.paperDay) }
    const saved = await saveDraft(trx, actor, { id, form, fields })
    return 'done' in saved ? { draftId: saved.done.id, answered: false } : null
  })
}

/** The first page of a round: its first question, or the list of its parts. */
export function pageOfRound(key: InstrumentKey, draftId: string): string {
  const { structure } = publishedInstrument(key)
  const at = `${placeOf[key]}/new/${draftId}`
  return structure.run === 'any' ? at : `${at}/${structure.items[0]?.key ?? ''}`
}

/**
 * Where a start leads: to the part that was chosen, or the first question, at an address of its own, so that Back from the
 * second one shows it. Where something is answered the start page asks first: somebody else may be holding the phone.
 */
export function afterStart(key: InstrumentKey, { draftId, answered }: OpenRound, chosen?: string): string {
  const { structure } = publishedInstrument(key)
  const at = `${placeOf[key]}/new`
  if (chosen) return `${at}/${draftId}/${chosen}`
  return answered || structure.run === 'any' ? at : `${at}/${draftId}/${structure.items[0]?.key ?? ''}`
}

import type { Participant } from '#app/domain/actor.ts'
import { digest, sameDigest } from '#app/server/identity/secrets.server.ts'
import type { Filled } from '#app/ui/form.ts'
import { database, endPageDraft, findAnswer, keepPageDraft, write } from '#db'
import { anythingIn, isNotToBeKept, readDraftField, textIn, typedIn } from './typed.ts'

export type Typist = Pick<Participant, 'personId' | 'accountId' | 'language' | 'now'>

/**
 * Names the person a page was made for, in a form that tells nothing. On a shared phone somebody else may sign in while an
 * old page still stands open: what is typed there must never become theirs.
 */
export const whoseMark = (personId: string) => digest('page draft', personId).slice(0, 32)

export const isTheirs = (whose: string, personId: string) => sameDigest(whose, whoseMark(personId))

/** `nothing`: no words in it, none that may be kept, or they are saved for real already. `refused`: not this person's page, or too many kept. */
export type KeptTyped = { version: number; atOdds: boolean } | 'nothing' | 'refused'

/** Keeps what stands in a page's form for its person, for 30 days. Nobody else ever sees it, and no audit row tells of it. */
export async function keepTyped(actor: Typist, filled: Filled): Promise<KeptTyped> {
  const field = readDraftField(filled)
  if (!field || !isTheirs(field.whose, actor.personId)) return 'refused'
  const { personId, accountId, language, now } = actor
  const submission = textIn(filled, 'submission')
  // A keeping that was overtaken by the saving itself, on a bad line: nothing is left to keep.
  if (submission && (await findAnswer(database(), { accountId }, submission)) !== undefined) return 'nothing'
  const { fields, other } = typedIn(filled)
  const { page, version } = field
  if (!anythingIn(fields) || isNotToBeKept(fields)) {
    await write((trx) => endPageDraft(trx, { personId, page }))
    return 'nothing'
  }
  const kept = await write((trx) => keepPageDraft(trx, { personId, language, now }, { page, fields, other, version }))
  return kept === 'full' ? 'refused' : kept
}

import type { AppLoadContext } from '@remix-run/node'
import type { Participant } from '#app/domain/actor.ts'
import { participant } from '#app/server/actor.server.ts'
import { filledFrom, type ReadBy, readFilled, type Schema } from '#app/server/form.server.ts'
import type { Filled, PageDraft } from '#app/ui/form.ts'
import { database, findPageDraft } from '#db'
import { isTheirs, keepTyped, whoseMark } from './keep-typed.server.ts'
import { draftField, readDraftField, saySame, typedIn, withChoices } from './typed.ts'

interface Asked {
  request: Request
  context: AppLoadContext
}

/** A page with a form that keeps what is typed in it: its loader's data, and `typed` for the frame and the form. */
export const withDraft =
  <A extends Asked, T extends object>(load: (args: A) => T | Promise<T>) =>
  async (args: A): Promise<T & { typed: PageDraft }> => {
    const data = await load(args)
    return { ...data, typed: await draftHere(participant(args), args.context) }
  }

async function draftHere(actor: Participant, { path, idleMinutes }: AppLoadContext): Promise<PageDraft> {
  const found = await findPageDraft(database(), actor, actor.page ?? '')
  const version = found?.version ?? 0
  return {
    field: draftField({ version, whose: whoseMark(actor.personId), path }),
    fields: found?.fields ?? null,
    other: found?.other ?? null,
    keptAt: found?.updatedAt ?? null,
    timeZone: actor.timeZone,
    idleMinutes,
  }
}

/**
 * Reads the form of a page that keeps what is typed. Words of another device that this person has not seen yet are no
 * mistake: 409, and the page shows both. What cannot be taken (400) is kept, so that leaving now loses nothing.
 */
export async function readDrafted<S extends Schema>(args: Asked, schema: S): Promise<ReadBy<S>> {
  const actor = participant(args)
  const sent = filledFrom(await args.request.formData())
  const field = readDraftField(sent.shown)
  // Somebody else's page, still open on a shared phone: its words are not shown again, and not taken as this person's.
  if (field && !isTheirs(field.whose, actor.personId)) {
    return { ok: false, filled: {}, errors: [{ field: 'draft', message: 'common:error.formBroken' }], status: 409 }
  }
  const form = readFilled({ values: withChoices(sent.values), shown: withChoices(sent.shown) }, schema)
  if (field && (await isOvertaken(actor, sent.shown, field.version))) {
    return { ok: false, filled: sent.shown, errors: [{ field: 'draft', message: 'common:error.odds' }], status: 409 }
  }
  if (!form.ok && field) await keepTyped(actor, withoutChoices(form.filled))
  return form
}

/** Whether words were kept from another device since this page was filled, that say something else. */
async function isOvertaken(actor: Participant, sent: Filled, version: number): Promise<boolean> {
  const kept = await findPageDraft(database(), actor, actor.page ?? '')
  if (!kept) return false
  const { fields, chosen } = typedIn(sent)
  const unseen = kept.version !== version && !saySame(kept.fields, fields)
  return unseen || (kept.other !== null && !chosen)
}

/** The choice was made: what comes back in the field is all there is. */
const withoutChoices = (filled: Filled): Filled =>
  Object.fromEntries(Object.entries(filled).filter(([name]) => !/^(choice|other)\./.test(name)))

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { languageOf } from '#app/i18n/languages.ts'
import { keepTyped } from '#app/server/drafts/keep-typed.server.ts'
import { readDraftField } from '#app/server/drafts/typed.ts'
import { readForm } from '#app/server/form.server.ts'
import { languageCookie } from '#app/server/identity/cookies.server.ts'
import { notFound, seeOther } from '#app/server/respond.server.ts'
import { returnPath } from '#app/server/return-path.ts'
import { chooseLanguage } from './choose-language.server.ts'
import { languageForm } from './language.form.ts'

export const loader = (_: LoaderFunctionArgs) => {
  throw notFound()
}

/**
 * The language menu. Keeps the choice in this browser, and on the person when somebody is signed in; goes back to where one
 * was, with what was typed there and not sent yet.
 */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request, languageForm)
  const { lng, next } = form.ok ? form.value : { lng: '', next: '' }
  const back = returnPath(readDraftField(form.filled)?.path ?? next, '/')
  // Sent by the page's own form, or with what stood in it: the words come along.
  const typist = context.actor ?? context.ended?.actor
  if (typist?.role === 'participant' && form.filled.draft) await keepTyped(typist, form.filled)
  const language = languageOf(lng)
  if (!language) return seeOther(back)
  if (context.actor) await chooseLanguage(context.actor, language.code)
  return seeOther(back, { 'Set-Cookie': languageCookie(language.code) })
}

/** Never shown. With a page of its own, what goes wrong here is said in the frame instead of in a blank window. */
export default function NoPage() {
  return null
}

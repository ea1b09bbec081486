import type { AppLoadContext } from '@remix-run/node'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languageOf } from '#app/i18n/languages.ts'

/**
 * Answers this one request in the language that its address asks for with `?in=`, so that a worker and a participant read
 * the same page together. Nothing is kept: the next page is in the reader's own language again.
 * Returns that language's code, null where none is asked for.
 */
export function speakAsAsked({ request, context }: { request: Request; context: AppLoadContext }): string | null {
  const language = languageOf(new URL(request.url).searchParams.get('in'))
  if (language) context.words = wordsIn(language.code)
  return language?.code ?? null
}

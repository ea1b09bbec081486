import { match } from '@formatjs/intl-localematcher'
import { english, type Language, languageOf, languages } from './languages.ts'

/** What the browser says it reads, best first: "ar-EG, es;q=0.8" → ["ar-EG", "es"]. A nonsense header gives an empty list. */
function acceptedTags(header: string): string[] {
  const tags = header.split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().split(';')
    const quality = rest.map((value) => /^\s*q=([0-9.]+)$/.exec(value)?.[1]).find(Boolean)
    return { tag: tag.trim(), quality: quality ? Number(quality) : 1 }
  })
  return tags
    .filter(({ tag, quality }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/** The language of one response: `?lng`, then the person's own, then the cookie, then what the browser asks for, then English. */
export function languageFor(asked: {
  query?: string | null
  person?: string | null
  cookie?: string | null
  acceptLanguage?: string | null
}): Language {
  const chosen = languageOf(asked.query) ?? languageOf(asked.person) ?? languageOf(asked.cookie)
  if (chosen) return chosen
  const tags = acceptedTags(asked.acceptLanguage ?? '')
  const codes = languages.map((language) => language.code)
  return languageOf(match(tags, codes, english.code)) ?? english
}

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
    .filter(({ tag, quality }) => isTag(tag) && !FAR.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => CLOSE.find(([asked]) => asked.test(tag))?.[1] ?? tag)
}

/** Much that looks like a tag is none ("en-a", "en-US-US"), and the matcher breaks on it. */
function isTag(tag: string): boolean {
  try {
    return tag !== '*' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/**
 * What the matcher does not know of neighbours: who reads Western Armenian reads Eastern, which is nearer than English, and
 * Taiwanese without a country is read in Taiwan.
 */
const CLOSE: readonly [RegExp, string][] = [
  [/^hyw\b/i, 'hy'],
  [/^nan$/i, 'zh-Hant'],
]

/** What it thinks near and is not: Sorani Kurdish is written in Arabic letters, and is no Arabic. */
const FAR = /^ckb\b/i

/**
 * The language among these codes for what a browser asks for, null where none is near: zh-TW reads zh-Hant, pt-PT reads
 * pt-BR, and Dari (prs, fa-AF) reads fa, by CLDR's table of languages that are close to each other.
 */
export function languageAskedFor(header: string, codes: readonly string[]): string | null {
  // The matcher wants a default that is a language: one that nobody offers.
  const found = match(acceptedTags(header), [...codes], 'tlh')
  return codes.includes(found) ? found : null
}

const near = (tags: string): Language | null =>
  languageOf(
    languageAskedFor(
      tags,
      languages.map(({ code }) => code),
    ),
  )

/** The language that `?lng` asks for, or the one near it: an office's link may say zh-TW. Null where it asks for none of ours. */
export const languageInAddress = (query: unknown): Language | null =>
  typeof query === 'string' ? (languageOf(query) ?? near(query)) : null

/** The language of one response: the one in its address, then the person's own, then the cookie, then what the browser asks for, then English. */
export function languageFor(asked: {
  query?: unknown
  person?: string | null
  cookie?: string | null
  acceptLanguage?: string | null
}): Language {
  const chosen = languageInAddress(asked.query) ?? languageOf(asked.person) ?? languageOf(asked.cookie)
  return chosen ?? near(asked.acceptLanguage ?? '') ?? english
}

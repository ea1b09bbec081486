import { formsNeeded, pluralOf } from '#app/domain/plural.ts'
import { hasLocaleFile, listedCodes, readLocaleFile, type WordTree, wordFiles } from './read-locales.ts'

/** A language that is listed and cannot be offered, with what it lacks: `goals:list.title`, `instruments/qol@1`. */
export interface HalfTranslated {
  code: string
  missing: readonly string[]
}

/** The language that every other one is held against. */
const SOURCE = 'en'

/** The keys of a file that have words, with the file's name before them: `goals:list.title`. */
export function keysOf(file: string, tree: WordTree): string[] {
  const keys: string[] = []
  const walk = (node: WordTree, path: string) => {
    for (const [key, value] of Object.entries(node))
      if (typeof value !== 'string') walk(value, `${path}${key}.`)
      else if (value.trim() !== '') keys.push(path + key)
  }
  walk(tree, `${file}:`)
  return keys
}

/** The keys a language needs for these keys of English: the same, and of a text that follows a number its own forms. */
export function keysNeeded(code: string, english: readonly string[]): Set<string> {
  return new Set(
    english.flatMap((key) => {
      const base = pluralOf(key)?.base
      return base === undefined ? [key] : formsNeeded(code, base).map((form) => `${base}_${form}`)
    }),
  )
}

/** The keys of all files, and the names of those files that are no JSON. */
function readKeys(code: string): { keys: string[]; broken: string[] } {
  const broken: string[] = []
  const keys = wordFiles(code).flatMap((file) => {
    try {
      return keysOf(file, readLocaleFile(code, file) as WordTree)
    } catch {
      broken.push(`${file}.json`)
      return []
    }
  })
  return { keys, broken }
}

const isNamed = (code: string): boolean => {
  try {
    const { name, dir, locale } = readLocaleFile(code, 'language') as Record<string, unknown>
    return typeof name === 'string' && typeof locale === 'string' && (dir === 'ltr' || dir === 'rtl')
  } catch {
    return false
  }
}

function missingIn(code: string, english: readonly string[]): string[] {
  const { keys, broken } = readKeys(code)
  const has = new Set(keys)
  // A whole file that is not there, or is no JSON, is named once instead of by each of its keys.
  const files = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))
  const lacking = [...keysNeeded(code, english)]
    .filter((key) => !has.has(key))
    .map((key) => (files.has(key.slice(0, key.indexOf(':'))) ? key : `${key.slice(0, key.indexOf(':'))}.json`))
  return [
    ...new Set([
      ...(isNamed(code) ? [] : ['language.json']),
      ...(hasLocaleFile(code, 'four-words.txt') ? [] : ['four-words.txt']),
      ...broken,
      ...lacking,
    ]),
  ]
}

const { keys: english } = readKeys(SOURCE)

/** Listed languages that lack something English says. Nobody is offered a page with holes in it. */
export const halfTranslated: readonly HalfTranslated[] = listedCodes
  .filter((code) => code !== SOURCE)
  .map((code) => ({ code, missing: missingIn(code, english) }))
  .filter(({ missing }) => missing.length > 0)

/** The languages that are offered, in the order of the menu. */
export const wholeCodes: readonly string[] = listedCodes.filter(
  (code) => !halfTranslated.some((half) => half.code === code),
)

// The locale files as flat lists, and what can be asked of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsNeeded, pluralOf } from '#app/domain/plural.ts'

/** `goals:list.title` → the words. */
export type Catalogue = Map<string, string>

/** They speak about a language and are no words of a page. */
const about = ['about.json', 'glossary.json', 'language.json']

type Tree = { [key: string]: string | Tree }

export function flatten(namespace: string, tree: Tree): Catalogue {
  const found: Catalogue = new Map()
  const walk = (node: Tree, path: string[]) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') found.set(`${namespace}:${[...path, key].join('.')}`, value)
      else walk(value, [...path, key])
    }
  }
  walk(tree, [])
  return found
}

export function readCatalogue(folder: string): Catalogue {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
  const all = files
    .filter((file) => !about.includes(file))
    .sort()
    .map((file) => flatten(file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tree))
  return new Map(all.flatMap((one) => [...one]))
}

export { pluralOf }

export const formsOf = (language: string, base: string): string[] => [...formsNeeded(language, base)].sort()

export const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] as string).sort()

/** Keys without their plural form: what two languages must have in common. */
export const bases = (catalogue: Catalogue) => new Set([...catalogue.keys()].map((key) => pluralOf(key)?.base ?? key))

export function missingAndExtra(english: Catalogue, other: Catalogue): string[] {
  const here = bases(english)
  const there = bases(other)
  return [
    ...[...here].filter((key) => !there.has(key)).map((key) => `${key} is missing`),
    ...[...there].filter((key) => !here.has(key)).map((key) => `${key} is not in English`),
  ]
}

export function wrongPlurals(language: string, catalogue: Catalogue): string[] {
  const found = new Map<string, string[]>()
  for (const key of catalogue.keys()) {
    const plural = pluralOf(key)
    if (plural) found.set(plural.base, [...(found.get(plural.base) ?? []), plural.form])
  }
  return [...found].flatMap(([base, forms]) => {
    const wanted = formsOf(language, base)
    const has = forms.sort()
    const alone = catalogue.has(base) ? [`${base} stands beside its own plural forms`] : []
    return has.join() === wanted.join()
      ? alone
      : [`${base} has ${has.join(', ')}; needs ${wanted.join(', ')}`, ...alone]
  })
}

/** A form for one, two or none may say its number as a word; every other placeholder stands in every form. */
export function wrongPlaceholders(english: Catalogue, other: Catalogue): string[] {
  const wanted = new Map<string, Set<string>>()
  for (const [key, text] of english) {
    const base = pluralOf(key)?.base ?? key
    wanted.set(base, new Set([...(wanted.get(base) ?? []), ...placeholders(text)]))
  }
  return [...other].flatMap(([key, text]) => {
    const plural = pluralOf(key)
    const needs = wanted.get(plural?.base ?? key)
    if (!needs) return []
    const has = new Set(placeholders(text))
    const silent = plural && /^(zero|one|two)$/.test(plural.form)
    const missing = [...needs].filter((name) => !has.has(name) && !(silent && (name === 'count' || name === 'number')))
    const extra = [...has].filter((name) => !needs.has(name))
    return [
      ...missing.map((name) => `${key} lost {{${name}}}`),
      ...extra.map((name) => `${key} has {{${name}}}, English does not`),
    ]
  })
}

export const emptyTexts = (catalogue: Catalogue) =>
  [...catalogue].filter(([, text]) => text.trim() === '' || text !== text.trim()).map(([key]) => key)

const tags = (text: string) => (text.match(/<[^>]*>/g) ?? []).sort().join()

/** Texts whose parts are not marked as in English. */
export const wrongTags = (english: Catalogue, other: Catalogue): string[] =>
  [...other]
    .filter(([key, text]) => english.has(key) && tags(text) !== tags(english.get(key) ?? ''))
    .map(([key]) => key)

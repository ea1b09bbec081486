import { bySoonest } from '#app/domain/step.ts'
import { compareIn } from '#app/i18n/languages.ts'
import type { CaseloadLine } from './caseload-line.ts'

export const SORTS = ['date', 'new', 'name'] as const
export const FILTERS = ['everyone', 'new', 'well-done', 'time-to-look', 'new-dates'] as const

/** What the address asks for: every part of it may be missing or nonsense. */
export interface CaseloadQuery {
  sort: (typeof SORTS)[number]
  show: (typeof FILTERS)[number]
  /** from 1 */
  page: number
}

export function caseloadQuery(address: string): CaseloadQuery {
  const { searchParams } = new URL(address)
  return {
    sort: SORTS.find((sort) => sort === searchParams.get('sort')) ?? 'date',
    show: FILTERS.find((filter) => filter === searchParams.get('show')) ?? 'everyone',
    page: Math.max(1, Math.floor(Number(searchParams.get('page'))) || 1),
  }
}

/** The address of the same list with one thing changed: from its first page, unless the page is what changes. */
export function caseloadAddress(query: CaseloadQuery, change: Partial<CaseloadQuery>): string {
  const { sort, show, page } = { ...query, page: 1, ...change }
  const search = new URLSearchParams()
  if (sort !== 'date') search.set('sort', sort)
  if (show !== 'everyone') search.set('show', show)
  if (page > 1) search.set('page', String(page))
  const text = search.toString()
  return text ? `/worker?${text}` : '/worker'
}

/** Letters that another keyboard writes as another sign: Persian and Arabic ones look alike, and a name has either. */
const SAME_LETTER: Readonly<Record<string, string>> = { đ: 'd', ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه' }

/** The words of a name without case, accents and signs, so that "jose" finds José. */
function wordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const letters = bare.replace(/[đیىکة]/g, (letter) => SAME_LETTER[letter] ?? letter)
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** What a name is found by: its words, and those of them that a hyphen or apostrophe joins as one ("soojin" finds Soo-jin). */
const foundBy = (name: string) => [name, name.replace(/['’\-‐]/gu, '')].flatMap(wordsOf)

/** The address of the list as it is. */
export const addressOf = (query: CaseloadQuery) => caseloadAddress(query, { page: query.page })

/** So many people stand on one page: a morning's look at a caseload of a hundred is two of them. */
export const PAGE_OF_PEOPLE = 50

/** The lines of the page that is asked for, or of the last one when there are not so many. */
export function pageOf<L>(
  lines: readonly L[],
  query: CaseloadQuery,
): { lines: L[]; query: CaseloadQuery; pages: number } {
  const pages = Math.max(1, Math.ceil(lines.length / PAGE_OF_PEOPLE))
  const page = Math.min(query.page, pages)
  const from = (page - 1) * PAGE_OF_PEOPLE
  return { lines: lines.slice(from, from + PAGE_OF_PEOPLE), query: { ...query, page }, pages }
}

/**
 * The lines of the people whose name holds these words as they stand, or has words that begin like each of them, in whatever
 * order. They are posted and never in an address: addresses stay in histories and logs.
 */
export function named(lines: readonly CaseloadLine[], find: string): readonly CaseloadLine[] {
  const wanted = wordsOf(find)
  if (wanted.length === 0) return find === '' ? lines : []
  return lines.filter(({ name }) => {
    const words = foundBy(name)
    return (
      words.join(' ').includes(wanted.join(' ')) || wanted.every((word) => words.some((one) => one.startsWith(word)))
    )
  })
}

const SHOWN: Record<CaseloadQuery['show'], (line: CaseloadLine) => boolean> = {
  everyone: () => true,
  new: ({ news }) => news !== null,
  'well-done': ({ wellDone }) => wellDone,
  'time-to-look': ({ timeToLook }) => timeToLook,
  'new-dates': ({ newDates }) => newDates,
}

/** The newest first; people with nothing new stand after those with something. */
function byNewest({ news: one }: CaseloadLine, { news: other }: CaseloadLine): number {
  if (!one || !other) return Number(one === null) - Number(other === null)
  return -bySoonest(one, other)
}

export function byNameIn(language: string): (one: CaseloadLine, other: CaseloadLine) => number {
  const compare = compareIn(language)
  return (one, other) => compare(one.name, other.name)
}

/** The lines that were asked for, in the order that was asked for; names break ties. */
export function arrange(lines: readonly CaseloadLine[], query: CaseloadQuery, language: string): CaseloadLine[] {
  const byName = byNameIn(language)
  const found = lines.filter(SHOWN[query.show])
  return found.sort((one, other) => {
    const first =
      query.sort === 'date'
        ? bySoonest({ day: one.next?.day ?? null }, { day: other.next?.day ?? null })
        : query.sort === 'new'
          ? byNewest(one, other)
          : 0
    return first || byName(one, other)
  })
}

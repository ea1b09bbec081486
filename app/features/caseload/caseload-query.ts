import { bySoonest } from '#app/domain/step.ts'
import type { CaseloadLine } from './caseload-line.ts'

export const SORTS = ['date', 'new', 'name'] as const
export const FILTERS = ['everyone', 'new', 'well-done', 'time-to-look', 'new-dates'] as const

/** What the address asks for: every part of it may be missing or nonsense. */
export interface CaseloadQuery {
  sort: (typeof SORTS)[number]
  show: (typeof FILTERS)[number]
}

export function caseloadQuery(address: string): CaseloadQuery {
  const { searchParams } = new URL(address)
  return {
    sort: SORTS.find((sort) => sort === searchParams.get('sort')) ?? 'date',
    show: FILTERS.find((filter) => filter === searchParams.get('show')) ?? 'everyone',
  }
}

/** The address of the same list with one thing changed. */
export function caseloadAddress(query: CaseloadQuery, change: Partial<CaseloadQuery>): string {
  const { sort, show } = { ...query, ...change }
  const search = new URLSearchParams()
  if (sort !== 'date') search.set('sort', sort)
  if (show !== 'everyone') search.set('show', show)
  const text = search.toString()
  return text ? `/worker?${text}` : '/worker'
}

/** Letters alone, without case and accents, so that "jose" finds José. */
function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The lines of the people whose name holds this text. It is posted and never in an address: addresses stay in histories and logs. */
export function named(lines: readonly CaseloadLine[], find: string): readonly CaseloadLine[] {
  return find === '' ? lines : lines.filter((line) => plain(line.name).includes(plain(find)))
}

const SHOWN: Record<CaseloadQuery['show'], (line: CaseloadLine) => boolean> = {
  everyone: () => true,
  new: ({ news }) => news !== null,
  'well-done': ({ wellDone }) => wellDone,
  'time-to-look': ({ timeToLook }) => timeToLook,
  'new-dates': ({ newDates }) => newDates,
}

/** The lines that were asked for, in the order that was asked for; names break ties. */
export function arrange(lines: readonly CaseloadLine[], query: CaseloadQuery, language: string): CaseloadLine[] {
  const byName = new Intl.Collator(language).compare
  const found = lines.filter(SHOWN[query.show])
  return found.sort((one, other) => {
    const first =
      query.sort === 'date'
        ? bySoonest({ day: one.next?.day ?? null }, { day: other.next?.day ?? null })
        : query.sort === 'new'
          ? bySoonest({ day: other.news?.day ?? null }, { day: one.news?.day ?? null })
          : 0
    return first || byName(one.name, other.name)
  })
}

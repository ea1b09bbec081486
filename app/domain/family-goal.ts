import { addMonths, type Day } from './day.ts'

/** Longest texts and most rows. The schema, the fields and the verbs read the same constants. */
export const FAMILY_GOAL_LIMITS = { statement: 200, words: 200, note: 300, step: 200, steps: 20, goals: 12 } as const

/** Beginnings that families chose (domain.md section 6): keys, so that each reader reads them in their own language. */
export const FAMILY_IDEAS = ['dinners', 'meeting', 'routine', 'space', 'reading', 'outside'] as const
export type FamilyIdea = (typeof FAMILY_IDEAS)[number]

export const isFamilyIdea = (text: string): text is FamilyIdea => (FAMILY_IDEAS as readonly string[]).includes(text)

export const FAMILY_STATUSES = ['now', 'achieved', 'set-aside'] as const
export type FamilyStatus = (typeof FAMILY_STATUSES)[number]

/** How somebody stands to a family goal: asked and not answered yet, part of it, or neither. */
export type Part = 'asked' | 'taking-part' | 'not'

/** Where a row of family_goal_member stands. A no and a leaving look to everybody else like no answer. */
export function partOf(row: { acceptedAt: string | null; declinedAt: string | null; leftAt: string | null }): Part {
  if (row.leftAt !== null || row.declinedAt !== null) return 'not'
  return row.acceptedAt === null ? 'asked' : 'taking-part'
}

/** Since when somebody's doings reach nobody else: they went quiet, or all showing of theirs is held back; null when never. */
export function untoldSince(quietSince: string | null, heldBackSince: string | null): string | null {
  if (quietSince === null || heldBackSince === null) return quietSince ?? heldBackSince
  return quietSince < heldBackSince ? quietSince : heldBackSince
}

/** Whether others read what somebody did at this instant. */
export const isTold = (at: string, untold: string | null): boolean => untold === null || at <= untold

/** The months a family goal can be for: this one and eleven more, each as its first day, and the one it is for already. */
export function monthsAhead(today: Day, kept: Day | null = null): Day[] {
  const first = `${today.slice(0, 7)}-01` as Day
  const ahead = Array.from({ length: 12 }, (_, months) => addMonths(first, months))
  return kept === null || ahead.includes(kept) ? ahead : [kept, ...ahead]
}

import { dayIn } from './day.ts'
import type { Section } from './release.ts'

/** One time somebody saw something of a person's, or several times in a day. */
export interface Look {
  id: string
  at: string
  /** the first of the looks that this one stands for */
  firstAt: string
  /** how many looks this one stands for */
  times: number
  workerId: string
  name: string
  /** what was seen of the person's pages; null when it was their line in the worker's list */
  sections: Section[] | null
  /** it was seen as then and now, on the page of two days */
  twoDays: boolean
  /** it was opened as text to take into the office's case system */
  copied: boolean
}

/**
 * Newest first in and out: looks of one worker at the same things on one day are one, with the time of the latest and how
 * often. A page opened again in one talk is no news, and would bury the looks that are. Ends where a line more than `most`
 * would begin, so that the looks from there on are counted on the next page and on no page twice.
 */
export function foldLooks(
  looks: readonly Look[],
  timeZone: string,
  most: number,
): { lines: Look[]; olderThan: string | null } {
  const lines = new Map<string, Look>()
  let last: string | null = null
  for (const look of looks) {
    const what = `${dayIn(timeZone, look.at)} ${look.workerId} ${look.sections?.join() ?? 'list'} ${look.twoDays} ${look.copied}`
    const line = lines.get(what)
    if (!line && lines.size === most) return { lines: [...lines.values()], olderThan: last }
    lines.set(what, line ? { ...line, firstAt: look.firstAt, times: line.times + look.times } : look)
    last = look.at
  }
  return { lines: [...lines.values()], olderThan: null }
}

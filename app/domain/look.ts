import type { Section } from './release.ts'

/** One time somebody saw something of a person's, or several times in a row. */
export interface Look {
  id: string
  at: string
  /** the first of the looks that this one stands for */
  firstAt: string
  workerId: string
  name: string
  /** what was seen of the person's page; null when it was their line in the worker's list */
  sections: Section[] | null
}

const ONE_HOUR_MS = 60 * 60 * 1000

/**
 * Newest first in and out: looks of one worker at the same things within an hour are one, with the time of the latest.
 * A page opened again in one talk is no news, and would bury the looks that are.
 */
export function foldLooks(looks: readonly Look[]): Look[] {
  const folded: Look[] = []
  const latest = new Map<string, Look>()
  for (const look of looks) {
    const what = `${look.workerId} ${look.sections?.join() ?? 'list'}`
    const line = latest.get(what)
    if (line && Date.parse(line.at) - Date.parse(look.at) < ONE_HOUR_MS) {
      line.firstAt = look.firstAt
      continue
    }
    const begun = { ...look }
    latest.set(what, begun)
    folded.push(begun)
  }
  return folded
}

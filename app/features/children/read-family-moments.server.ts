import type { Participant } from '#app/domain/actor.ts'
import { database, readFamilyLine } from '#db'

const PAGE = 30

/** One page of the family's line of time; `page` is what an address asks for, and may be anything. */
export async function readFamilyMoments(actor: Participant, page: string | null) {
  const all = await readFamilyLine(database(), actor)
  const pages = Math.max(1, Math.ceil(all.length / PAGE))
  const at = Math.min(Math.max(1, Math.trunc(Number(page)) || 1), pages)
  return { at, pages, moments: all.slice((at - 1) * PAGE, at * PAGE) }
}

import type { Participant } from '#app/domain/actor.ts'
import type { Look } from '#app/domain/look.ts'
import { database, listLooks } from '#db'

const PAGE = 50

export interface WhoLooked {
  looks: Look[]
  /** where the next page begins; null when this is the last */
  older: string | null
  isFirst: boolean
}

/** Who looked, at what, when: newest first, fifty at a time. `before` comes from an address, so it may be anything. */
export async function readWhoLooked(actor: Participant, before: string | null): Promise<WhoLooked> {
  const from = before !== null && !Number.isNaN(Date.parse(before)) ? before : undefined
  const { lines, olderThan } = await listLooks(database(), actor, PAGE, from)
  return { looks: lines, older: olderThan, isFirst: from === undefined }
}

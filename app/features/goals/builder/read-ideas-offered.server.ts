import type { Participant } from '#app/domain/actor.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import { database, listTemplatesOffered } from '#db'

/** The ideas that agencies of this person's programme brought along for a part of life, each under the agency's name. */
export async function readIdeasOffered(actor: Participant, area: LifeArea | null) {
  const offered = area === null ? [] : await listTemplatesOffered(database(), actor.programme, area)
  return offered.map(({ key, agency }) => ({ key, agency }))
}

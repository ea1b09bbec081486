import type { Participant } from '#app/domain/actor.ts'
import { notFound } from '#app/server/respond.server.ts'
import { database } from '#db'
import { isTeenager } from './grow-up.server.ts'

/** For teenagers alone; to everybody else there is no such page. */
export async function onlyForTeenagers(actor: Participant): Promise<null> {
  if (!(await isTeenager(database(), actor))) throw notFound()
  return null
}

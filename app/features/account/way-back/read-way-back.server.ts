import { database, findWayBack } from '#db'

/** The id of an ask, for the page that takes its code; null for one that never was. Whether it opens anything, nobody says. */
export async function readWayBack(id: string | undefined): Promise<string | null> {
  return id !== undefined && (await findWayBack(database(), id)) ? id : null
}

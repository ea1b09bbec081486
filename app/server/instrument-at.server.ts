import { database, findInstrumentAt } from '#db'
import { notFound } from './respond.server.ts'

/** The key of the questionnaire that an address is about, or 404: pages of a kind are the same for all of that kind. */
export async function instrumentAt(url: string) {
  const key = await findInstrumentAt(database(), url)
  if (key === undefined) throw notFound()
  return key
}

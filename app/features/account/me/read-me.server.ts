import type { Participant } from '#app/domain/actor.ts'
import { database, listProgrammes, settingsOf } from '#db'

export async function readMe(actor: Participant) {
  const settings = await settingsOf(database(), actor.accountId)
  if (!settings) throw new Error('a signed-in person has no settings')
  const programmes = await listProgrammes(database())
  return { ...settings, programmes: programmes.map(({ key, name }) => ({ key, name })) }
}

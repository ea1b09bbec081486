import type { Administrator } from '#app/domain/actor.ts'
import { database, findProgramme } from '#db'

export async function readAdministratorMe({ name, programme }: Administrator) {
  return { name, programme: (await findProgramme(database(), programme))?.name ?? '' }
}

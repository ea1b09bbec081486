import { pathAfterSigningIn } from '#app/server/return-path.ts'
import { database, listProgrammes } from '#db'

export async function readSignUpPage(next: string | null) {
  const programmes = await listProgrammes(database())
  return { programmes: programmes.map(({ key, name }) => ({ key, name })), next: pathAfterSigningIn(next, '') }
}

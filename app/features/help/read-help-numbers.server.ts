import type { Actor } from '#app/domain/actor.ts'
import type { HelpNumber } from '#app/domain/help-now.ts'
import { database, findProgramme } from '#db'
import { nationalHelpNumbers } from './help-numbers.ts'

/** The numbers of the programme a person named; the national ones for everybody else. */
export async function readHelpNumbers(actor: Actor | null): Promise<readonly HelpNumber[]> {
  const key = actor?.role === 'participant' ? actor.programme : null
  const programme = key ? await findProgramme(database(), key) : undefined
  return programme?.helpNumbers ?? nationalHelpNumbers
}

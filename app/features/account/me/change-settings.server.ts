import type { Participant } from '#app/domain/actor.ts'
import { database, findProgramme, once, setSettings, write } from '#db'
import type { MeInput } from './me.form.ts'

/**
 * Changes my name and *Where do I get aid?*; the place also sets my time zone. A teenager is not asked for the place: what
 * stands there stays. 'stale' when another device was quicker.
 */
export async function changeSettings(
  actor: Participant,
  input: MeInput,
): Promise<{ done: { saved: true } } | { refused: 'stale' | 'programme-unknown' }> {
  const asked = actor.teenager ? actor.programme : input.programme
  const programme = asked ? await findProgramme(database(), asked) : null
  if (programme === undefined) return { refused: 'programme-unknown' }
  return write((trx) =>
    once<{ saved: true }, 'stale'>(trx, actor, input.submission, async () => {
      const settings = {
        name: input.name,
        programmeKey: programme?.key ?? null,
        timeZone: programme?.timeZone ?? actor.timeZone,
      }
      if (!(await setSettings(trx, actor.personId, input.version, settings))) return { refused: 'stale' }
      const subject = { kind: 'person', id: actor.personId }
      const fields = ['name', 'programme', 'time-zone']
      return { kind: 'person-changed', subject, personId: actor.personId, fields, answer: { saved: true } }
    }),
  )
}

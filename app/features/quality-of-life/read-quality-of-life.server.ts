import type { Participant } from '#app/domain/actor.ts'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import { draftForm } from '#app/domain/round-draft.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import { answersOf, database, findDraftOf, findProgramme, listRoundHeads, withAnswers } from '#db'

/** My life now: the latest answers beside the ones before, or beside those that were asked for. */
export async function readQualityOfLife(actor: Participant, asked: string | null) {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, 'qol')
  // An address that names somebody else's round, or none, says the same.
  if (asked !== null && !heads.some((round) => round.id === asked)) throw notFound()
  const [latest, ...earlier] = heads
  if (!latest) {
    const half = halfDone('qol', '/quality-of-life', actor.timeZone, await findDraftOf(db, actor, draftForm('qol')))
    return { life: null, half, rounds: [], help: null }
  }
  const chosen = asked === latest.id ? null : asked
  const before = chosen ? earlier.find((round) => round.id === chosen) : earlier[0]
  const [now, then] = await withAnswers(db, actor.personId, before ? [latest, before] : [latest])
  const answers = answersOf(now?.answers ?? [])
  const { items } = publishedInstrument('qol', latest.instrumentVersion).structure
  const help = latest.day === actor.today && roundCallsForHelp(items, answers)
  const programme = help && actor.programme !== null ? await findProgramme(db, actor.programme) : undefined
  return {
    half: null,
    life: {
      now: { id: latest.id, day: latest.day, version: latest.instrumentVersion, answers },
      before: then && {
        id: then.id,
        day: then.day,
        version: then.instrumentVersion,
        answers: answersOf(then.answers),
      },
    },
    rounds: heads.map(({ id, day, onlyMe }) => ({ id, day, onlyMe })),
    help: help ? { numbers: programme?.helpNumbers ?? null } : null,
  }
}

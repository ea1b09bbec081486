import type { Participant } from '#app/domain/actor.ts'
import { roundCallsForHelp } from '#app/domain/help-now.ts'
import { canCompare } from '#app/instruments/compared.ts'
import { halfDone } from '#app/instruments/half-round.ts'
import { type InstrumentKey, isOurs, publishedInstrument } from '#app/instruments/published.ts'
import { notFound } from '#app/server/respond.server.ts'
import { answersOf, database, findProgramme, findToAnswer, listRoundHeads, withAnswers } from '#db'

/** My life now: the latest answers beside the ones before, or beside those that were asked for. */
export async function readQualityOfLife(actor: Participant, asked: string | null, key: InstrumentKey = 'qol') {
  const db = database()
  const heads = await listRoundHeads(db, actor.personId, key)
  // An address that names somebody else's round, or none, says the same.
  if (asked !== null && !heads.some((round) => round.id === asked)) throw notFound()
  const [latest, ...earlier] = heads
  if (!latest) {
    const { begun, version } = await findToAnswer(db, actor, key)
    if (version === undefined) throw notFound()
    return {
      key,
      version,
      life: null,
      half: halfDone(key, actor.timeZone, begun),
      mayAnswer: true,
      rounds: [],
      help: null,
    }
  }
  const chosen = asked === latest.id ? null : asked
  const before = chosen
    ? earlier.find((round) => round.id === chosen)
    : (earlier.find((one) => canCompare(key, latest.instrumentVersion, one.instrumentVersion)) ?? earlier[0])
  const [now, then] = await withAnswers(db, actor.personId, before ? [latest, before] : [latest])
  const answers = answersOf(now?.answers ?? [])
  const { items } = publishedInstrument(key, latest.instrumentVersion).structure
  const help = latest.day === actor.today && roundCallsForHelp(items, answers)
  const programme = help && actor.programme !== null ? await findProgramme(db, actor.programme) : undefined
  return {
    key,
    version: latest.instrumentVersion,
    half: null,
    mayAnswer: isOurs(key) || (await findToAnswer(db, actor, key)).version !== undefined,
    life: {
      now: {
        id: latest.id,
        day: latest.day,
        typedInDay: latest.typedInDay,
        version: latest.instrumentVersion,
        answers,
      },
      before: then && {
        id: then.id,
        day: then.day,
        version: then.instrumentVersion,
        answers: answersOf(then.answers),
      },
    },
    rounds: heads.map(({ id, day, onlyMe, typedInDay }) => ({ id, day, onlyMe, typedInDay })),
    help: help ? { numbers: programme?.helpNumbers ?? null } : null,
  }
}

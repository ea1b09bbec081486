import type { Participant } from '#app/domain/actor.ts'
import { stopSeen } from '#app/domain/showing.ts'
import { isTeenager } from '#app/features/account/eighteen/grow-up.server.ts'
import { isOurs } from '#app/instruments/published.ts'
import { channelsOpen } from '#app/server/post/ways.server.ts'
import { database, findShowingStop, instrumentsOfferedTo, knowAnswered, listProgrammes, settingsOf } from '#db'

export async function readMe(actor: Participant) {
  const db = database()
  const settings = await settingsOf(db, actor.accountId)
  if (!settings) throw new Error('a signed-in person has no settings')
  const programmes = await listProgrammes(db)
  const offered = await instrumentsOfferedTo(db, actor)
  const answered = await knowAnswered(db, actor.personId)
  const keys = new Set([...offered.keys(), ...answered.map((one) => one.instrumentKey)])
  return {
    ...settings,
    stop: stopSeen(await findShowingStop(db, actor.personId), actor),
    timeZone: actor.timeZone,
    /** whether there is a way to write to anybody */
    canBeReached: channelsOpen().length > 0,
    codeMadeAt: actor.codeMadeAt,
    teenager: actor.teenager === true,
    mayGrowUp: await isTeenager(db, actor),
    programmes: programmes.map(({ key, name }) => ({ key, name })),
    /** questionnaires of an agency that this person is offered, or answered once */
    agencys: [...keys].filter((key) => !isOurs(key)).sort(),
  }
}

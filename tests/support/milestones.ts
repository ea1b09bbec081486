import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { addMilestoneEvent, type NewRow, newId, type Trx } from '#db'

/**
 * Special moments: one of own words that was changed once, and one taken off the line; answers with the first, and with the
 * line of its story that can be taken back.
 */
export async function addMilestones(trx: Trx, { personId: ownerId, today, now, name, language }: Participant) {
  const shared = { ownerId, language, day: addDays(today, -3), createdAt: now, createdDay: today }
  const [milestoneId, goneId, changeId] = [newId(), newId(), newId()]
  const text = `Private moment of ${name}`
  const rows: NewRow<'milestone'>[] = [
    { ...shared, id: milestoneId, idea: null, text, about: null, note: null, noteLanguage: null, removedDay: null },
    { ...shared, id: goneId, idea: 'keys', text, about: null, note: null, noteLanguage: null, removedDay: today },
  ]
  for (const row of rows) await trx.insertInto('milestone').values(row).execute()
  const place = { milestoneId, ownerId, day: today, at: now }
  await addMilestoneEvent(trx, { ...place, changeId: newId() }, { kind: 'written' })
  const changed = [
    { thing: 'milestone' as const, id: milestoneId, before: { day: addDays(today, -4) }, after: { day: shared.day } },
  ]
  await addMilestoneEvent(trx, { ...place, changeId }, { kind: 'changed', changed })
  const line = trx.selectFrom('milestoneEvent').select('id').where('changeId', '=', changeId)
  return { milestoneId, milestoneLineId: (await line.executeTakeFirstOrThrow()).id }
}

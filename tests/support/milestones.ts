import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { addMilestoneEvent, type NewRow, newId, type Trx } from '#db'

/**
 * Special moments: one of own words that was changed once, and one taken off the line; and a child with one that the family
 * may read and a visit to come. Answers with the first, with the line of its story that can be taken back, and with the child.
 */
export async function addMilestones(trx: Trx, { personId: ownerId, today, now, name, language }: Participant) {
  const shared = { ownerId, language, day: addDays(today, -3), createdAt: now, createdDay: today }
  const [milestoneId, goneId, changeId] = [newId(), newId(), newId()]
  const text = `Private moment of ${name}`
  const childId = newId()
  const child = { id: childId, ownerId, nickname: `Private child of ${name}`, band: 'three-to-five' }
  await trx
    .insertInto('child')
    .values({ ...child, createdAt: now, createdDay: today })
    .execute()
  const ofChild = { ...shared, childId, text, about: null, note: null, noteLanguage: null, removedDay: null }
  const place = `Private place of ${name}`
  const rows: NewRow<'milestone'>[] = [
    { ...ofChild, id: newId(), idea: 'small-counts', area: 'school', shown: 1 },
    { ...ofChild, id: newId(), idea: null, area: 'health', day: addDays(today, 20), happened: 0, place },
    { ...shared, id: milestoneId, idea: null, text, about: null, note: null, noteLanguage: null, removedDay: null },
    { ...shared, id: goneId, idea: 'keys', text, about: null, note: null, noteLanguage: null, removedDay: today },
  ]
  for (const row of rows) await trx.insertInto('milestone').values(row).execute()
  const told = { milestoneId, ownerId, day: today, at: now }
  await addMilestoneEvent(trx, { ...told, changeId: newId() }, { kind: 'written' })
  const changed = [
    { thing: 'milestone' as const, id: milestoneId, before: { day: addDays(today, -4) }, after: { day: shared.day } },
  ]
  await addMilestoneEvent(trx, { ...told, changeId }, { kind: 'changed', changed })
  const line = trx.selectFrom('milestoneEvent').select('id').where('changeId', '=', changeId)
  return { milestoneId, childId, milestoneLineId: (await line.executeTakeFirstOrThrow()).id }
}

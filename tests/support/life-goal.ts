// One goal with something in every table of goals, for the lives in lives.ts.
import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { type NewRow, newId, type Trx } from '#db'

/** A goal now, three steps, what may get in the way, a card, a check-in, a review, and the story of it. */
export async function addGoal(trx: Trx, { personId: ownerId, today, now, name, language }: Participant) {
  const goalId = newId()
  const goal: NewRow<'goal'> = {
    id: goalId,
    ownerId,
    number: 1,
    lifeArea: 'work',
    statement: `Private wish of ${name}`,
    statementLanguage: language,
    templateKey: null,
    templateBlanks: null,
    targetDay: addDays(today, 60),
    status: 'now',
    revision: 1,
    reviewDay: addDays(today, 20),
    confidence: 'quite',
    measureUnit: null,
    measureStart: null,
    measureTarget: null,
    measureNow: null,
    shownAt: now,
    achievedDay: null,
    createdAt: now,
    createdDay: today,
    updatedAt: now,
  }
  await trx.insertInto('goal').values(goal).execute()
  const steps = [0, 1, 2].map(
    (position): NewRow<'step'> => ({
      id: newId(),
      goalId,
      ownerId,
      position,
      text: `Private step ${position} of ${name}`,
      language,
      actor: 'me',
      actorName: null,
      day: addDays(today, position),
      time: null,
      place: null,
      need: null,
      needAskedDay: null,
      needAnswer: null,
      note: `Private note of ${name}`,
      status: 'not-started',
      statusReason: null,
      statusReasonLanguage: null,
      reviewDay: null,
      doneDay: null,
      createdAt: now,
    }),
  )
  await trx.insertInto('step').values(steps).execute()
  const [potholeId, checkInId, reviewId] = [newId(), newId(), newId()]
  await trx
    .insertInto('pothole')
    .values({
      id: potholeId,
      goalId,
      ownerId,
      stepId: null,
      position: 0,
      ifText: `Private worry of ${name}`,
      thenText: `Private way of ${name}`,
      language,
      usedDay: null,
    })
    .execute()
  await trx
    .insertInto('goalCard')
    .values({ goalId, ownerId, card: 'why', text: `Private reason of ${name}`, language, updatedAt: now })
    .execute()
  await trx
    .insertInto('checkIn')
    .values({
      id: checkInId,
      goalId,
      ownerId,
      day: today,
      how: 'well',
      note: `Private check of ${name}`,
      language,
      amount: null,
      createdAt: now,
    })
    .execute()
  await trx
    .insertInto('review')
    .values({
      id: reviewId,
      goalId,
      ownerId,
      day: today,
      decision: 'keep',
      helped: `Private help of ${name}`,
      inTheWay: null,
      willChange: null,
      language,
      nextDay: addDays(today, 30),
      createdAt: now,
    })
    .execute()
  const eventId = newId()
  const place = { goalId, ownerId, day: today, at: now, revision: 1 }
  const said = { how: 'well', note: `Private check of ${name}`, language, amount: null, onlyMe: false }
  const changed = [{ thing: 'check-in', id: checkInId, before: null, after: { day: today, createdAt: now, ...said } }]
  const told = { ...said, checkInId, note: { text: said.note, language }, changed }
  await trx
    .insertInto('goalEvent')
    .values([
      {
        id: newId(),
        ...place,
        kind: 'set',
        snapshot: JSON.stringify({ status: 'now' }),
        changeId: crypto.randomUUID(),
      },
      { id: eventId, ...place, kind: 'check-in', snapshot: JSON.stringify(told), changeId: crypto.randomUUID() },
    ])
    .execute()
  return { goalId, stepId: steps[0]?.id as string, potholeId, checkInId, reviewId, eventId }
}

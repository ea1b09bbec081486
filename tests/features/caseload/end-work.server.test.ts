import { expect, test } from 'vitest'
import { endWork } from '#app/features/caseload/end/end-work.server.ts'
import { caseloadQuery } from '#app/features/caseload/list/caseload-query.ts'
import { readCaseload } from '#app/features/caseload/list/read-caseload.server.ts'
import { pinPerson } from '#app/features/caseload/pins/pin-person.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { database, findRelease } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'

const all = caseloadQuery('http://x/worker')

onBothDatabases('a worker who no longer works with somebody', () => {
  test('sees nothing more of them, pin and all, and the person reads why; others go on', async () => {
    const [dana, marcus] = [await aWorker(), await aWorker({ name: 'Marcus' })]
    const [rosa, ana] = [await aParticipant(), await aParticipant({ name: 'Ana' })]
    const releaseId = await aRelease(rosa, dana)
    const elsewhere = await aRelease(rosa, marcus)
    await aRelease(ana, dana)
    await pinPerson(dana, rosa.personId, true)

    const submission = crypto.randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => endWork(dana, rosa.personId, submission)))

    expect(answers).toEqual([{ done: null }, { done: null }, { done: null }])
    const { lines, pinned, everyone } = await readCaseload(dana, all)
    expect([lines.map(({ name }) => name), pinned, everyone]).toEqual([['Ana'], [], 1])
    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
    expect((await findRelease(database(), rosa.personId, releaseId))?.endedReason).toBe('worker-ended-it')
    expect((await findRelease(database(), rosa.personId, elsewhere))?.endedReason).toBeNull()
    expect(await readAppointment(marcus, rosa.personId)).toBeDefined()
    const events = database()
      .selectFrom('auditEvent')
      .select(['kind', 'personId', 'fields'])
      .where('changeId', '=', submission)
    expect(await events.execute()).toEqual([
      { kind: 'release-ended', personId: rosa.personId, fields: '["worker-ended-it"]' },
    ])
    await aRelease(rosa, dana)
    expect((await readCaseload(dana, all)).pinned).toEqual([])
  })

  test('cannot end what is not shown, alike for every reason', async () => {
    const [dana, rosa, stranger] = [await aWorker(), await aParticipant(), await aParticipant()]
    await aRelease(rosa, dana, { stoppedAt: rosa.now, endedReason: 'stopped-by-me' })
    for (const { personId } of [rosa, stranger]) {
      expect(await endWork(dana, personId, crypto.randomUUID())).toEqual({ refused: 'not-found' })
    }
  })
})

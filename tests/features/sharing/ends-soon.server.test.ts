// What is shown ends soon: one quiet card on today for its owner, put away by one press, once more three days before.
import { beforeEach, expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { letItEnd } from '#app/features/sharing/ending/let-it-end.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { countOf, uuid } from './a-draft.ts'

const said = async (person: Participant) => (await readToday(person)).ending

onBothDatabases('what is shown ends soon', () => {
  beforeEach(stubSettings)

  it('is said from fourteen days before, with whom and the last day, until the last day is over', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker({ name: 'Dana' })]
    const releaseId = await aRelease(rosa, dana, { untilDay: '2026-12-20' })

    expect(await said(on(rosa, '2026-12-05'))).toBeNull()
    const card = { releaseId, workerId: dana.personId, name: 'Dana', untilDay: '2026-12-20' }
    expect(await said(on(rosa, '2026-12-06'))).toEqual(card)
    expect(await said(on(rosa, '2026-12-20'))).toEqual(card)
    expect(await said(on(rosa, '2026-12-21'))).toBeNull()
  })

  it('counts by the person’s own day: at one hour of the clock it is said in the east and not yet in Alaska', async () => {
    const now = '2026-12-06T07:00:00.000Z'
    const east = await aParticipant({ now, timeZone: 'America/New_York' })
    const alaska = await aParticipant({ now, timeZone: 'America/Anchorage' })
    const dana = await aWorker()
    for (const person of [east, alaska]) await aRelease(person, dana, { untilDay: '2026-12-20' })
    expect([(await said(east))?.untilDay, await said(alaska)]).toEqual(['2026-12-20', null])
  })

  it('put away it stays away, comes once more three days before, and is in the log once for each', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana, { untilDay: '2026-12-20' })
    const first = on(rosa, '2026-12-06')
    await Promise.all([letItEnd(first, releaseId), letItEnd(first, releaseId)])
    expect([await said(first), await said(on(rosa, '2026-12-16'))]).toEqual([null, null])
    expect(await countOf(rosa, 'ending-put-away')).toBe(1)

    const second = on(rosa, '2026-12-17')
    expect(await said(second)).toMatchObject({ releaseId })
    expect(await letItEnd(second, releaseId)).toEqual({ done: true })
    expect([await said(second), await said(on(rosa, '2026-12-20'))]).toEqual([null, null])
    expect(await countOf(rosa, 'ending-put-away')).toBe(2)
  })

  it('of two it says the sooner, then the other', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    await aRelease(rosa, dana, { untilDay: '2026-12-20' })
    const sooner = await aRelease(rosa, marcus, { untilDay: '2026-12-18' })
    const then = on(rosa, '2026-12-10')
    expect((await said(then))?.untilDay).toBe('2026-12-18')
    await letItEnd(then, sooner)
    expect((await said(then))?.untilDay).toBe('2026-12-20')
  })

  it('is not said of what was stopped, nor while all showing is stopped, nor of another person’s', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const stopped = await aRelease(rosa, dana, { untilDay: '2026-12-01' })
    await stopRelease(rosa, stopped, uuid())
    const live = await aRelease(rosa, await aWorker(), { untilDay: '2026-12-03' })
    const held = await aRelease(miguel, dana, { untilDay: '2026-12-01' })
    expect([(await said(rosa))?.releaseId, (await said(miguel))?.releaseId]).toEqual([live, held])
    await stopAllShowing(miguel, uuid())
    expect(await said(miguel)).toBeNull()
  })

  it('is nobody else’s to put away, and nothing is written where nothing was said', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const releaseId = await aRelease(rosa, dana, { untilDay: '2026-12-20' })
    expect(await letItEnd(on(miguel, '2026-12-10'), releaseId)).toEqual({ refused: 'not-found' })
    expect(await letItEnd(rosa, releaseId)).toEqual({ done: true })
    expect(await countOf(rosa, 'ending-put-away')).toBe(0)
    expect(await said(on(rosa, '2026-12-10'))).toMatchObject({ releaseId })
  })
})

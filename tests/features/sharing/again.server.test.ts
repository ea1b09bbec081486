// The same for another worker: the ticks come along, the days are counted anew, and nothing shows before it is signed.
import { beforeEach, expect, it } from 'vitest'
import { showCode } from '#app/features/caseload/code/show-code.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { readReleaseDraft, readReleaseToRepeat } from '#app/features/sharing/read-release-draft.server.ts'
import { readSharing } from '#app/features/sharing/read-sharing.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { signs, typed, uuid } from './a-draft.ts'

onBothDatabases('the same for another worker', () => {
  beforeEach(stubSettings)

  it.each(['live', 'ended'])('from a release that is %s', async (standing) => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    const first = await aRelease(rosa, dana, { sections: ['goals', 'savings'], untilDay: '2026-12-01' })
    if (standing === 'ended') await stopRelease(rosa, first, uuid())
    const later = on(rosa, '2026-11-25')
    const { release } = (await readReleaseToRepeat(later, first)) ?? {}
    const { code } = await showCode({ ...marcus, now: later.now }, uuid())

    const chosen = await chooseWorker(later, typed(code), release)

    if (!('done' in chosen)) throw new Error('nobody was chosen')
    const draft = await readReleaseDraft(later, chosen.done.draftId)
    expect(draft).toMatchObject({ worker: { name: 'Marcus' }, sections: ['goals', 'savings'], withHistory: false })
    expect(await readAppointment(marcus, rosa.personId)).toBeUndefined()
    await signs(later, chosen.done.draftId)
    const { live } = await readSharing(later)
    expect(live.find(({ worker }) => worker.name === 'Marcus')).toMatchObject({ day: '2027-02-23' })
    expect(live).toHaveLength(standing === 'live' ? 2 : 1)
  })

  it('is nobody else’s to repeat', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    expect(await readReleaseToRepeat(miguel, await aRelease(rosa, dana))).toBeUndefined()
  })

  it('says whether a code was used: only then is it asked whether to finish at home', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    const { code } = await showCode(dana, uuid())

    expect(await chooseWorker(rosa, typed(code))).toMatchObject({ done: { byCode: true } })
    const known = { submission: uuid(), worker: dana.personId, workerCode: '' }
    expect(await chooseWorker(rosa, known)).toMatchObject({ done: { byCode: false } })
  })
})

// What a person sees of the worker's page before and after signing.
import { expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { type Appointment, readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readDraftPreview, readReleasePreview } from '#app/features/caseload/read-preview.server.ts'
import { database, saveReleaseDraft, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'

async function pageOf(dana: Worker, rosa: Participant): Promise<Appointment> {
  const page = await readAppointment(dana, rosa.personId)
  if (!page) throw new Error('nothing is shown')
  return page
}

const bridge = { home: 3, children: 4, health: 2, people: 4, debts: 1, savings: 2, education: 3, job_quality: 3 }

onBothDatabases('the preview', () => {
  test('is the page the worker will see, without a look', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aGoal(rosa, { steps: [{ text: 'Call the school', status: 'done', doneDay: rosa.today }] })
    await aRound(rosa, 'bridge', { answers: bridge })
    const choice = { sections: ['goals', 'bridge'] as const, until: '90-days' as const, withHistory: false, reason: '' }
    await write((trx) => saveReleaseDraft(trx, rosa, { id: 'draft-of-rosa', workerId: dana.personId, ...choice }))

    const preview = await readDraftPreview(rosa, 'draft-of-rosa')
    const unsigned = await database()
      .selectFrom('auditEvent')
      .select('sequence')
      .where('personId', '=', rosa.personId)
      .execute()
    const releaseId = await aRelease(rosa, dana, { sections: ['goals', 'bridge'] })
    const page = await pageOf(dana, rosa)

    expect(unsigned).toEqual([])
    expect(preview?.page.goals[0]?.goal.number).toBe(1)
    expect(preview?.page).toEqual(page)
    expect((await readReleasePreview(rosa, releaseId))?.page).toEqual(page)
  })

  test('says since when, and begins, as the worker who looked before would read it', async () => {
    const [rosa, dana] = [await aParticipant({ now: '2026-10-01T17:00:00.000Z' }), await aWorker()]
    const releaseId = await aRelease(on(rosa, '2026-11-01'), dana, {
      sections: ['goals', 'bridge'],
      fromDay: '1900-01-01',
    })
    await aGoal(on(rosa, '2026-11-01'), { steps: [{ status: 'done', doneDay: '2026-11-19' }] })
    await aRound(rosa, 'bridge', { day: '2026-11-02', answers: { home: 1 } })
    await aRound(rosa, 'bridge', { day: '2026-11-20', answers: { home: 3 } })
    await pageOf(on(dana, '2026-11-10'), rosa)
    const today = on(rosa, '2026-11-21')
    const choice = { sections: ['goals', 'bridge'] as const, until: '90-days' as const, withHistory: true, reason: '' }
    await write((trx) => saveReleaseDraft(trx, today, { id: 'again', workerId: dana.personId, ...choice }))

    const shown = await readReleasePreview(today, releaseId)
    const preview = await readDraftPreview(today, 'again')
    const page = await pageOf(on(dana, '2026-11-21'), rosa)

    expect(page).toMatchObject({ since: '2026-11-10', moved: { bridge: { version: 1, items: ['home'] } } })
    expect(shown?.page).toEqual(page)
    expect(preview?.page).toEqual(page)
  })

  test('of somebody who just came says nothing of days before', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const choice = { sections: ['goals'] as const, until: '90-days' as const, withHistory: true, reason: '' }
    await write((trx) => saveReleaseDraft(trx, rosa, { id: 'new-here', workerId: dana.personId, ...choice }))

    expect((await readDraftPreview(rosa, 'new-here'))?.page.since).toBe(rosa.today)
  })

  test('tells the person alone which ticks show nothing because the answers are only for them', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const sections = ['calmap', 'savings', 'health-feelings', 'safety', 'papers-legal'] as const
    const releaseId = await aRelease(rosa, dana, { sections })
    await aRound(rosa, 'calmap', {
      answers: { home: 3, food: 2, safety: 2, papers: 4, health: 'skip', children: 1 },
      kept: ['food', 'safety', 'papers', 'health', 'children'],
    })

    const shown = await readReleasePreview(rosa, releaseId)

    // Not the map, which shows a home; not health, which was left out; not the children, which were not ticked.
    expect(shown?.kept).toEqual(['safety', 'papers-legal'])
    expect(Object.keys(await pageOf(dana, rosa))).not.toContain('kept')
    expect(JSON.stringify(shown?.page)).not.toContain('safety')
  })

  test('is nobody else’s, and ends with the release', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const releaseId = await aRelease(rosa, dana, { untilDay: '2026-11-30' })

    expect(await readReleasePreview(miguel, releaseId)).toBeUndefined()
    expect(await readReleasePreview(on(rosa, '2026-12-01'), releaseId)).toBeUndefined()
    expect(await readDraftPreview(rosa, 'nothing')).toBeUndefined()
  })
})

import { beforeEach, expect, test } from 'vitest'
import type { Worker } from '#app/domain/actor.ts'
import { showCode } from '#app/features/caseload/code/show-code.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { chooseWorkerForm } from '#app/features/sharing/choose-worker.form.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { dropReleaseDraft } from '#app/features/sharing/drop-release-draft.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

import { aDraft, minutesLater, typed, uuid } from './a-draft.ts'

beforeEach(stubSettings)

onBothDatabases('choosing a worker', () => {
  test.each([
    ['as it stands', (code: string) => code],
    ['with spaces and a dash', (code: string) => ` ${code.slice(0, 4)} - ${code.slice(4)} `],
    ['with Arabic digits', (code: string) => code.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))],
    [
      'with full-width digits',
      (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
  ])('by the code on their screen, %s', async (_, write) => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const { code } = await showCode(dana, uuid())

    const chosen = await chooseWorker(rosa, typed(write(code)))

    const draft = 'done' in chosen ? await readReleaseDraft(rosa, chosen.done.draftId) : undefined
    expect(draft).toMatchObject({ worker: { workerId: dana.personId, name: 'Dana' }, sections: [], until: '90-days' })
  })

  test('shows the worker nothing yet', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]

    await aDraft(rosa, dana)

    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
  })

  test('a code works for ten minutes', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const { code } = await showCode(dana, uuid())

    expect(await chooseWorker(minutesLater(rosa, 9), typed(code))).toHaveProperty('done')
    expect(await chooseWorker(minutesLater(rosa, 10), typed(code))).toEqual({ refused: 'no-worker' })
  })

  test('the same press sent ten times shows one code, with one end', async () => {
    const dana = await aWorker()
    const submission = uuid()

    const shown = await Promise.all(Array.from({ length: 10 }, () => showCode(dana, submission)))

    expect(new Set(shown.map((one) => `${one.code} ${one.expiresAt}`)).size).toBe(1)
    expect(shown[0]?.code).toMatch(/^\d{8}$/)
    expect(shown[0]?.address).toBe(`https://footbridge.example/sharing/new?code=${shown[0]?.code}`)
    const rows = await database().selectFrom('workerCode').selectAll().where('workerId', '=', dana.personId).execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(shown[0]?.code)
  })

  test('one word for every failure: no such code, no code, a stranger, one who left', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    await aRelease(rosa, dana)
    await database().updateTable('worker').set({ endedAt: rosa.now }).where('personId', '=', dana.personId).execute()
    const known = (worker: Worker) => ({ submission: uuid(), worker: worker.personId, workerCode: '' })

    for (const input of [typed('00000000'), typed('=1+1'), known(marcus), known(dana)]) {
      expect(await chooseWorker(await aParticipant(), input)).toEqual({ refused: 'no-worker' })
    }
    expect(await chooseWorker(rosa, known(dana))).toEqual({ refused: 'no-worker' })
  })

  test('guessing has to wait, longer each time, and a right code does not help meanwhile', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    for (let guess = 0; guess < 5; guess++) await chooseWorker(rosa, typed('00000000'))
    const { code } = await showCode(dana, uuid())

    expect(await chooseWorker(rosa, typed(code))).toEqual({ refused: { wait: 2 } })
    expect(await chooseWorker(minutesLater(rosa, 1), typed(code))).toHaveProperty('done')
  })

  test('guesses sent all at once are counted like those one after the other', async () => {
    const rosa = await aParticipant()
    const all = await Promise.all(Array.from({ length: 10 }, () => chooseWorker(rosa, typed('00000000'))))
    expect(all.filter((one) => 'refused' in one && one.refused === 'no-worker')).toHaveLength(5)
  })

  test('wrong codes do not stand in the way of a known worker, who forgives none of them', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    await aRelease(rosa, dana)
    for (let guess = 0; guess < 5; guess++) await chooseWorker(rosa, typed('00000000'))

    const known = { submission: uuid(), worker: dana.personId, workerCode: '' }
    expect(await chooseWorker(rosa, known)).toHaveProperty('done')
    const { code } = await showCode(marcus, uuid())
    expect(await chooseWorker(rosa, typed(code))).toEqual({ refused: { wait: 2 } })
    // Neither does one who is not known count as a guess.
    for (let press = 0; press < 9; press++)
      await chooseWorker(rosa, { ...known, submission: uuid(), worker: marcus.personId })
    expect(await chooseWorker(minutesLater(rosa, 1), typed(code))).toHaveProperty('done')
  })

  test('nobody chosen and nothing typed is said as such', () => {
    const empty = chooseWorkerForm.safeParse({ submission: uuid(), workerCode: ' ' })
    expect(empty.error?.issues.map(({ message }) => message)).toEqual(['sharing:error.workerEmpty'])
  })

  test('somebody shown something before is chosen without a code, and starts from what is shown now', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'savings'] })

    const chosen = await chooseWorker(rosa, { submission: uuid(), worker: dana.personId, workerCode: '' })

    const draft = 'done' in chosen ? await readReleaseDraft(rosa, chosen.done.draftId) : undefined
    expect(draft?.sections).toEqual(['goals', 'savings'])
  })

  test('the first page sent again keeps what was ticked in between', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const { code } = await showCode(dana, uuid())
    const input = typed(code)
    await chooseWorker(rosa, input)
    const draft = await readReleaseDraft(rosa, input.submission)
    if (!draft) throw new Error('there is no draft')
    await chooseWhat(rosa, draft, { version: 1, sections: ['calmap'], until: '30-days', history: true, reason: '' })

    await chooseWorker(rosa, input)

    expect(await readReleaseDraft(rosa, input.submission)).toMatchObject({ sections: ['calmap'], until: '30-days' })
  })
})

onBothDatabases('choosing what', () => {
  test('an older page does not overwrite a newer one', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const draft = await readReleaseDraft(rosa, await aDraft(rosa, dana))
    if (!draft) throw new Error('there is no draft')
    const input = { version: 1, sections: ['calmap'] as const, until: '30-days' as const, history: false, reason: '' }

    expect(await chooseWhat(rosa, draft, { ...input, sections: [...input.sections] })).toEqual({ refused: 'stale' })
    expect(await readReleaseDraft(rosa, draft.id)).toMatchObject({ sections: ['goals', 'bridge'] })
  })

  test('a draft is nobody else’s, and gone after Not today', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const draftId = await aDraft(rosa, dana)

    expect(await readReleaseDraft(miguel, draftId)).toBeUndefined()
    await dropReleaseDraft(miguel, draftId)
    expect(await readReleaseDraft(rosa, draftId)).toBeDefined()
    await dropReleaseDraft(rosa, draftId)
    expect(await readReleaseDraft(rosa, draftId)).toBeUndefined()
  })
})

import { beforeEach, expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import type { Section } from '#app/domain/release.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { showCode } from '#app/features/caseload/show-code.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { chooseWorkerForm } from '#app/features/sharing/choose-worker.form.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { dropReleaseDraft } from '#app/features/sharing/drop-release-draft.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { readSharing, readSignedCopy } from '#app/features/sharing/read-sharing.server.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { stopRelease } from '#app/features/sharing/stop-release.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anOffice, aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const uuid = () => crypto.randomUUID()
const english = wordsIn('en')
const minutesLater = (actor: Participant, minutes: number) => ({
  ...actor,
  now: new Date(Date.parse(actor.now) + minutes * 60_000).toISOString(),
})
const typed = (code: string) => chooseWorkerForm.parse({ submission: uuid(), code })

async function aDraft(rosa: Participant, dana: Worker, sections: Section[] = ['goals', 'bridge']): Promise<string> {
  const { code } = await showCode(dana, uuid())
  const chosen = await chooseWorker(rosa, typed(code))
  if ('refused' in chosen) throw new Error('the code was refused')
  const draft = await readReleaseDraft(rosa, chosen.done.draftId)
  if (!draft) throw new Error('there is no draft')
  await chooseWhat(rosa, draft, {
    version: draft.version,
    sections,
    until: '90-days',
    history: false,
    reason: 'For our talk',
  })
  return draft.id
}

const signature = (wishes: { version?: number; language?: string; submission?: string } = {}) => ({
  submission: uuid(),
  language: 'en',
  version: 2,
  signedName: 'Rosa Delgado',
  ...wishes,
})

async function countOf(rosa: Participant, kind: string): Promise<number> {
  const rows = await database()
    .selectFrom('auditEvent')
    .select('sequence')
    .where('personId', '=', rosa.personId)
    .where('kind', '=', kind)
    .execute()
  return rows.length
}

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
    const rows = await database().selectFrom('workerCode').selectAll().where('workerId', '=', dana.personId).execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(shown[0]?.code)
  })

  test('one word for every failure: no such code, none at all, a stranger, one who left', async () => {
    const [rosa, dana, marcus] = [await aParticipant(), await aWorker(), await aWorker({ name: 'Marcus' })]
    await aRelease(rosa, dana)
    await database().updateTable('worker').set({ endedAt: rosa.now }).where('personId', '=', dana.personId).execute()
    const known = (worker: Worker) => ({ submission: uuid(), worker: worker.personId, code: '' })

    for (const input of [typed('00000000'), typed(''), typed('=1+1'), known(marcus), known(dana)]) {
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

  test('somebody shown something before is chosen without a code, and starts from what is shown now', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['goals', 'savings'] })

    const chosen = await chooseWorker(rosa, { submission: uuid(), worker: dana.personId, code: '' })

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
    const input = { version: 1, sections: ['moments'] as const, until: '30-days' as const, history: false, reason: '' }

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

onBothDatabases('signing', () => {
  test('keeps the very text that was read, with name, time, language and version', async () => {
    const office = await anOffice({ name: 'Lawrence', organisation: 'Merrimack Coaching' })
    const [rosa, dana] = [await aParticipant(), await aWorker({ name: 'Dana Whitfield', officeId: office })]

    const signed = await signRelease(rosa, await aDraft(rosa, dana), signature(), english)

    const row = await database()
      .selectFrom('release')
      .selectAll()
      .where('id', '=', 'done' in signed ? signed.done.releaseId : '')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      ownerId: rosa.personId,
      workerId: dana.personId,
      signedName: 'Rosa Delgado',
      signedAt: '2026-11-21T17:00:00.000Z',
      signedTextVersion: '1',
      language: 'en',
      fromDay: '2026-11-21',
      untilDay: '2027-02-19',
      reason: 'For our talk',
      reasonLanguage: 'en',
    })
    expect(row.signedText.replace(/[\u2068\u2069]/g, '').split('\n')).toEqual([
      'It is my choice. Saying no, or stopping, changes nothing in my cash aid.',
      'I can stop in one tap. It works at once.',
      'A worker who reads this may have to act on some things: a child in danger, or pay, savings or people in my home that the office does not know about.',
      'What the worker has read, printed or written down stays. It can be used in my case.',
      'Free legal help: lawhelp.org, or by phone at 211.',
      'I show this to Dana Whitfield, Lawrence, Merrimack Coaching.',
      'What is shown: My goals and My bridge.',
      'It ends on February 19, 2027.',
      'Shown is how things are now and what happens from today on.',
    ])
  })

  test('sent ten times at once is one release, one audit event, the same answer', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const draftId = await aDraft(rosa, dana)
    const input = signature()

    const answers = await Promise.all(Array.from({ length: 10 }, () => signRelease(rosa, draftId, input, english)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toHaveProperty('done.releaseId')
    const { live, ended } = await readSharing(rosa)
    expect([live.length, ended.length]).toEqual([1, 0])
    expect(await countOf(rosa, 'release-signed')).toBe(1)
  })

  test.each([
    ['in another language than the page had', { language: 'es' }, 'not-read'],
    ['with other ticks than the page had', { version: 1 }, 'not-read'],
  ])('is refused %s', async (_, wishes, refused) => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]

    expect(await signRelease(rosa, await aDraft(rosa, dana), signature(wishes), english)).toEqual({ refused })
    expect(await readSharing(rosa)).toEqual({ live: [], ended: [] })
  })

  test('is refused for somebody else’s draft, and for one with nothing ticked', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const { code } = await showCode(dana, uuid())
    const empty = typed(code)
    await chooseWorker(rosa, empty)

    expect(await signRelease(miguel, await aDraft(rosa, dana), signature(), english)).toEqual({ refused: 'not-found' })
    expect(await signRelease(rosa, empty.submission, signature({ version: 1 }), english)).toEqual({
      refused: 'not-found',
    })
  })

  test('again for the same worker takes the place of the one before', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await signRelease(rosa, await aDraft(rosa, dana, ['goals', 'savings']), signature(), english)
    const change = { submission: uuid(), worker: dana.personId, code: '' }
    await chooseWorker(rosa, change)
    const draft = await readReleaseDraft(rosa, change.submission)
    if (!draft) throw new Error('there is no draft')
    await chooseWhat(rosa, draft, { version: 1, sections: ['goals'], until: '30-days', history: false, reason: '' })

    await signRelease(rosa, draft.id, signature(), english)

    const { live, ended } = await readSharing(rosa)
    expect(live).toMatchObject([{ sections: ['goals'], day: '2026-12-21' }])
    expect(ended).toMatchObject([{ sections: ['goals', 'savings'], standing: 'replaced' }])
  })
})

onBothDatabases('stopping', () => {
  test('works on the very next look', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    expect(await readAppointment(dana, rosa.personId)).toBeDefined()

    await stopRelease(rosa, releaseId, uuid())

    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
    expect(await readSharing(rosa)).toMatchObject({
      live: [],
      ended: [{ standing: 'stopped-by-me', day: '2026-11-21' }],
    })
  })

  test('sent ten times at once is one audit event', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    const submission = uuid()

    const answers = await Promise.all(Array.from({ length: 10 }, () => stopRelease(rosa, releaseId, submission)))

    expect(answers).toEqual(Array(10).fill({ done: { releaseId } }))
    expect(await countOf(rosa, 'release-stopped')).toBe(1)
  })

  test('somebody else’s release is not there, and goes on', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const releaseId = await aRelease(rosa, dana)

    expect(await stopRelease(miguel, releaseId, uuid())).toEqual({ refused: 'not-found' })
    expect(await stopRelease(miguel, 'no-id-at-all', uuid())).toEqual({ refused: 'not-found' })
    expect(await readSignedCopy(miguel, releaseId)).toBeUndefined()
    expect(await readAppointment(dana, rosa.personId)).toBeDefined()
  })

  test('one that ended before stays as it ended', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const first = await aRelease(rosa, dana)
    await stopRelease(rosa, first, uuid())

    await stopRelease(on(rosa, '2026-12-01'), first, uuid())

    expect(await readSignedCopy(rosa, first)).toMatchObject({ standing: 'stopped-by-me', day: '2026-11-21' })
  })
})

import { beforeEach, expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { showCode } from '#app/features/caseload/code/show-code.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { chooseWhat } from '#app/features/sharing/choose-what.server.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { readSharing, readSignedCopy } from '#app/features/sharing/read-sharing.server.ts'
import type { Signature } from '#app/features/sharing/sign-release.form.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import type { Words } from '#app/i18n/words.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anOffice, aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

import { aDraft, countOf, english, signature, signs, typed, uuid } from './a-draft.ts'

/** What a signature is sent with. */
interface Sent {
  actor: Participant
  input: Signature
  words: Words
}

beforeEach(stubSettings)

onBothDatabases('signing', () => {
  test('keeps the very text that was read, with name, time, language and version', async () => {
    const office = await anOffice({ name: 'Lawrence', organisation: 'Merrimack Coaching' })
    const [rosa, dana] = [await aParticipant(), await aWorker({ name: 'Dana Whitfield', officeId: office })]

    const signed = await signs(rosa, await aDraft(rosa, dana))

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
      signedTextVersion: '6',
      language: 'en',
      fromDay: '2026-11-21',
      untilDay: '2027-02-19',
      reason: 'For our talk',
      reasonLanguage: 'en',
    })
    expect(row.signedText.replace(/[\u2068\u2069]/g, '').split('\n')).toEqual([
      'It is my choice. Saying no, or stopping, changes nothing in my cash aid.',
      'I can stop in one tap. It works at once.',
      'A worker who reads this may have to act on some things: a child in danger. Also a job, pay, savings or people in my home that the office does not know of.',
      'What the worker has read, printed or written down stays. It can be used in my case.',
      'Free legal help: LawHelp on the web, or 211 by phone.',
      'I show this to Dana Whitfield, Lawrence, Merrimack Coaching.',
      'What is shown: My goals and My bridge.',
      'Shown until the end of February 19, 2027.',
      'A worker sees how things are now and what happens from today on.',
    ])
  })

  test('sent ten times at once is one release, one audit event, the same answer', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const draftId = await aDraft(rosa, dana)
    const input = await signature(rosa, draftId)

    const answers = await Promise.all(Array.from({ length: 10 }, () => signRelease(rosa, draftId, input, english)))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toHaveProperty('done.releaseId')
    const { live, ended } = await readSharing(rosa)
    expect([live.length, ended.length]).toEqual([1, 0])
    expect(await countOf(rosa, 'release-signed')).toBe(1)
  })

  test.each<[string, (sent: Sent, rosa: Participant, dana: Worker) => Sent | Promise<Sent>]>([
    ['in another language than the page had', (sent) => ({ ...sent, words: wordsIn('es') })],
    ['with other ticks than the page had', (sent) => ({ ...sent, input: { ...sent.input, version: 1 } })],
    ['with no word of what was read', (sent) => ({ ...sent, input: { ...sent.input, read: '' } })],
    ['after midnight, when it would end a day later', (sent, rosa) => ({ ...sent, actor: on(rosa, '2026-11-22') })],
    [
      'when the worker moved meanwhile',
      async (sent, _, dana) => {
        const officeId = await anOffice({ name: 'Harbor Square' })
        await database().updateTable('worker').set({ officeId }).where('personId', '=', dana.personId).execute()
        return sent
      },
    ],
  ])('is refused %s', async (_, otherwise) => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const draftId = await aDraft(rosa, dana)
    const input = await signature(rosa, draftId)

    const sent = await otherwise({ actor: rosa, input, words: english }, rosa, dana)

    expect(await signRelease(sent.actor, draftId, sent.input, sent.words)).toEqual({ refused: 'not-read' })
    expect(await readSharing(rosa)).toMatchObject({ live: [], ended: [], calendarSince: null, stop: null })
  })

  test('is refused for somebody else’s draft, and for one with nothing ticked', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    const { code } = await showCode(dana, uuid())
    const empty = typed(code)
    await chooseWorker(rosa, empty)

    expect(await signs(miguel, await aDraft(rosa, dana))).toEqual({ refused: 'not-found' })
    expect(await signs(rosa, empty.submission)).toEqual({ refused: 'not-found' })
  })

  test('leaves what others show the same worker alone', async () => {
    const [rosa, miguel, dana] = [await aParticipant(), await aParticipant({ name: 'Miguel' }), await aWorker()]
    await aRelease(miguel, dana)

    await signs(rosa, await aDraft(rosa, dana))

    expect(await readAppointment(dana, miguel.personId)).toBeDefined()
  })

  test('again for the same worker takes the place of the one before', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await signs(rosa, await aDraft(rosa, dana, ['goals', 'savings']))
    const change = { submission: uuid(), worker: dana.personId, workerCode: '' }
    await chooseWorker(rosa, change)
    const draft = await readReleaseDraft(rosa, change.submission)
    if (!draft) throw new Error('there is no draft')
    await chooseWhat(rosa, draft, { version: 1, sections: ['goals'], until: '30-days', history: false, reason: '' })

    await signs(rosa, draft.id)

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

  test('pressed on a page older than what was signed last, it stops what is shown', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const first = await aRelease(rosa, dana)
    await signs(rosa, await aDraft(rosa, dana))

    await stopRelease(rosa, first, uuid())

    expect(await readAppointment(dana, rosa.personId)).toBeUndefined()
    const { ended } = await readSharing(rosa)
    expect(ended.map(({ standing }) => standing)).toEqual(['stopped-by-me', 'replaced'])
  })

  test('one that ended before stays as it ended', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const first = await aRelease(rosa, dana)
    await stopRelease(rosa, first, uuid())

    await stopRelease(on(rosa, '2026-12-01'), first, uuid())

    expect(await readSignedCopy(rosa, first)).toMatchObject({ standing: 'stopped-by-me', day: '2026-11-21' })
  })
})

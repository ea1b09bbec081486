// A family comes together: codes, askings and who is let in.

import type { AppLoadContext } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { readFamily } from '#app/features/family/circle/read-family.server.ts'
import { letIn } from '#app/features/family/inviting/answer-invitation.server.ts'
import { endWayIn } from '#app/features/family/inviting/end-invitation.server.ts'
import { plainFamilyCode } from '#app/features/family/inviting/join.form.ts'
import { action as join } from '#app/features/family/inviting/join.route.tsx'
import { makeInvitation, readCodeShown } from '#app/features/family/inviting/make-invitation.server.ts'
import { takeAskingBack } from '#app/features/family/inviting/take-asking-back.server.ts'
import { lookAtCode } from '#app/features/family/inviting/use-code.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { database, write } from '#db'
import { aCircle } from '#tests/support/circles.ts'
import { aCode, ask, asks, comesIn, names, people } from '#tests/support/coming-in.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

const asking = async (who: Participant) => (await readFamily(who)).asking.map(({ name }) => name)

const later = (who: Participant, days: number): Participant => ({
  ...who,
  now: new Date(Date.parse(who.now) + days * 86_400_000).toISOString(),
})

const teenSinceOf = async ({ personId }: Participant) =>
  (await database().selectFrom('person').select('teenSince').where('id', '=', personId).executeTakeFirstOrThrow())
    .teenSince

onBothDatabases('my family circle', () => {
  beforeEach(() => stubSettings())

  test('begins with a code, shown again for some minutes, that nobody sees anything by until a yes', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    const submission = aSubmission()
    const shown = done(await makeInvitation(rosa, { submission, standing: 'adult' }))
    expect(shown.code).toMatch(/^\d{4} \d{4} \d{4}$/)
    expect(shown.address).toBe(`https://footbridge.example/c?code=${plainFamilyCode(shown.code)}`)
    expect(done(await makeInvitation(rosa, { submission, standing: 'adult' })).code).toBe(shown.code)
    expect(await makeInvitation(later(rosa, 1), { submission, standing: 'adult' })).toEqual({ refused: 'gone' })

    expect(await readCodeShown(rosa, submission)).toEqual(shown)
    expect(await readCodeShown(miguel, submission)).toBeNull()
    expect(await readCodeShown(rosa, aSubmission())).toBeNull()
    expect(await readCodeShown(later(rosa, 1), submission)).toBeNull()

    const code = plainFamilyCode(shown.code)
    expect(await lookAtCode(miguel, code)).toEqual({
      done: { inviter: { name: 'Rosa', language: 'en' }, standing: 'adult' },
    })
    expect(await asking(rosa)).toEqual([])
    done(await ask(miguel, code))
    expect(await asking(rosa)).toEqual(['Miguel'])
    expect(await names(rosa)).toEqual([])
    expect((await readFamily(miguel)).waitsFor).toEqual({ name: 'Rosa', language: 'en' })

    const [waiting] = (await readFamily(rosa)).asking
    done(await letIn(rosa, waiting?.id ?? '', aSubmission()))
    expect(await names(rosa)).toEqual(['Miguel'])
    expect(await names(miguel)).toEqual(['Rosa'])
  })

  test('asks for a shorter name where the name was typed', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const miguel = await aParticipant({ name: '' })
    const familyCode = await aCode(rosa)
    const body = new URLSearchParams({ ...asks(familyCode, { name: 'M'.repeat(61) }), oldEnough: '', account: '' })
    const request = new Request('https://footbridge.example/family/join', { method: 'POST', body })
    const answer = await join({ request, params: {}, context: { actor: miguel } as AppLoadContext })
    expect(answer).toMatchObject({
      data: { invited: { inviter: { name: 'Rosa' } }, code: familyCode, errors: [{ field: 'name' }] },
      init: { status: 400 },
    })
  })

  test('says one and the same of every code that opens nothing', async () => {
    const [rosa, miguel, carmen, pablo] = (await people('Rosa', 'Miguel', 'Carmen', 'Pablo')) as [
      Participant,
      Participant,
      Participant,
      Participant,
    ]
    const unusable = { refused: 'unusable' }
    const [used, turned, back, old, own] = [
      await aCode(rosa),
      await aCode(rosa),
      await aCode(rosa),
      await aCode(rosa),
      await aCode(rosa),
    ]
    done(await ask(carmen, used))
    expect(await lookAtCode(miguel, used), 'used').toEqual(unusable)
    done(await ask(pablo, turned))
    const waiting = (await readFamily(rosa)).asking.find(({ name }) => name === 'Pablo')
    done(await endWayIn(rosa, waiting?.id ?? '', aSubmission()))
    expect(await lookAtCode(pablo, turned), 'turned away').toEqual(unusable)
    expect((await readFamily(pablo)).waitsFor).toBeNull()
    const first = (await readFamily(rosa)).open[0]
    done(await endWayIn(rosa, first?.id ?? '', aSubmission()))
    expect(await lookAtCode(miguel, back), 'taken back').toEqual(unusable)
    expect(await lookAtCode(later(pablo, 7), old), 'ran out').toEqual(unusable)
    expect(await lookAtCode(rosa, own), 'one’s own').toEqual(unusable)
    const wrong = await aParticipant({ name: 'Ana' })
    expect(await lookAtCode(wrong, '000000000000'), 'unknown').toEqual(unusable)

    const [stopped, teen] = [
      await aParticipant({ name: 'Luis' }),
      await aParticipant({ name: 'Sofia', teenager: true }),
    ]
    expect(await lookAtCode(teen, own), 'an adult’s, by a teenager').toEqual(unusable)
    await stopAllShowing(stopped, aSubmission())
    expect(await lookAtCode(stopped, own), 'by somebody who shows nothing').toEqual(unusable)
    expect(await lookAtCode(await aParticipant(), own), 'still good').toMatchObject({ done: { standing: 'adult' } })
    await stopAllShowing(rosa, aSubmission())
    expect(await lookAtCode(await aParticipant(), own), 'of somebody who shows nothing').toEqual(unusable)
    expect(await makeInvitation(rosa, { submission: aSubmission(), standing: 'adult' })).toEqual({ refused: 'stopped' })
  })

  test('lets whoever guesses codes wait, and a right one after that', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    const code = await aCode(rosa)
    let last = await lookAtCode(miguel, '000000000000')
    for (let tries = 0; tries < 20 && 'refused' in last && last.refused === 'unusable'; tries++)
      last = await lookAtCode(miguel, '000000000000')
    expect(last).toEqual({ refused: { wait: expect.any(Number) } })
    expect(await lookAtCode(miguel, code)).toEqual({ refused: { wait: expect.any(Number) } })
    expect(await lookAtCode(later(miguel, 1), code)).toMatchObject({ done: { inviter: { name: 'Rosa' } } })
  })

  test('holds twelve, and nobody is in two', async () => {
    const twelve = await Promise.all(Array.from({ length: 11 }, (_, at) => aParticipant({ name: `Number ${at}` })))
    await aCircle(twelve)
    const [first] = twelve as [Participant]
    const [one, other] = (await people('Twelfth', 'Thirteenth')) as [Participant, Participant]
    const late = await aCode(first)
    done(await ask(other, late))
    done(await comesIn(one, first))
    const [waiting] = (await readFamily(first)).asking
    expect(await letIn(first, waiting?.id ?? '', aSubmission())).toEqual({ refused: 'full' })
    expect(await makeInvitation(first, { submission: aSubmission(), standing: 'adult' })).toEqual({ refused: 'full' })

    const carmen = await aParticipant({ name: 'Carmen' })
    expect(await lookAtCode(one, await aCode(carmen))).toEqual({ refused: 'in-a-circle' })
  })

  test('takes a circle with nobody else in it along, and not one with others', async () => {
    const [rosa, miguel, carmen] = (await people('Rosa', 'Miguel', 'Carmen')) as [Participant, Participant, Participant]
    // Miguel made a code himself before he used Rosa's: there is nobody else in his.
    const his = await aCode(miguel)
    done(await comesIn(miguel, rosa))
    expect(await names(rosa)).toEqual(['Miguel'])
    expect(await lookAtCode(carmen, his), 'ended with the circle it was of').toEqual({ refused: 'unusable' })
  })

  test('asks a teenager how old they are and whose aid it is, and makes a teenager’s account of one', async () => {
    const [rosa, sofia, mara] = (await people('Rosa', 'Sofia', 'Mara')) as [Participant, Participant, Participant]
    const code = await aCode(rosa, 'teenager')
    expect(await ask(sofia, code)).toEqual({ refused: 'too-young' })
    expect(await ask(sofia, code, { oldEnough: 'yes' })).toEqual({ refused: 'which-account' })
    done(await ask(sofia, code, { oldEnough: 'yes', account: 'family' }))
    expect(await teenSinceOf(sofia)).toBe('2026-11-21')
    // A young parent who is both keeps everything.
    done(await comesIn(mara, rosa, 'teenager', { oldEnough: 'yes', account: 'own-aid' }))
    expect(await teenSinceOf(mara)).toBeNull()
    expect((await readFamily(rosa)).members).toMatchObject([{ name: 'Mara', standing: 'teenager' }])
    expect(await makeInvitation(mara, { submission: aSubmission(), standing: 'adult' })).toEqual({
      refused: 'teenager',
    })
  })

  test('asks for a name where there is none, and ends an asking that is taken back', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const nobody = await aParticipant({ name: '' })
    expect(await makeInvitation(nobody, { submission: aSubmission(), standing: 'adult' })).toEqual({
      refused: 'no-name',
    })
    const code = await aCode(rosa)
    expect(await ask(nobody, code)).toEqual({ refused: 'no-name' })
    done(await ask(nobody, code, { name: 'Beto' }))
    expect(await asking(rosa)).toEqual(['Beto'])
    await takeAskingBack(nobody, aSubmission())
    expect(await asking(rosa)).toEqual([])
    expect(await lookAtCode(nobody, code)).toEqual({ refused: 'unusable' })
  })

  test('lets one person through, whoever uses one code at once', async () => {
    const rosa = await aParticipant({ name: 'Rosa' })
    const code = await aCode(rosa)
    const five = await Promise.all(Array.from({ length: 5 }, (_, at) => aParticipant({ name: `Number ${at}` })))
    const answers = await Promise.all(five.map((who) => ask(who, code)))
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1)
    expect(await asking(rosa)).toHaveLength(1)
    const [waiting] = (await readFamily(rosa)).asking
    const submission = aSubmission()
    const twice = await Promise.all([1, 2, 3].map(() => letIn(rosa, waiting?.id ?? '', submission)))
    expect(twice).toEqual([{ done: null }, { done: null }, { done: null }])
    expect(await names(rosa)).toHaveLength(1)
  })

  test('says nothing to whoever made the code of somebody who asked to be erased or shows nothing now', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    done(await ask(miguel, await aCode(rosa)))
    const [waiting] = (await readFamily(rosa)).asking
    const gone = { personId: miguel.personId, accountId: miguel.accountId, askedAt: miguel.now, dueAt: miguel.now }
    await write((trx) => trx.insertInto('erasure').values(gone).execute())
    expect(await asking(rosa)).toEqual([])
    expect(await letIn(rosa, waiting?.id ?? '', aSubmission())).toEqual({ refused: 'gone' })
  })
})

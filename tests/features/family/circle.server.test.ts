// A family comes together, sees and is seen, goes quiet and parts.

import type { AppLoadContext } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import type { Standing } from '#app/domain/circle.ts'
import { goQuiet } from '#app/features/family/circle/go-quiet.server.ts'
import { leaveMyCircle } from '#app/features/family/circle/leave-circle.server.ts'
import { setLetSee } from '#app/features/family/circle/let-see.server.ts'
import { readFamily, readMember } from '#app/features/family/circle/read-family.server.ts'
import { letIn } from '#app/features/family/inviting/answer-invitation.server.ts'
import { endWayIn } from '#app/features/family/inviting/end-invitation.server.ts'
import type { Join } from '#app/features/family/inviting/join.form.ts'
import { plainFamilyCode } from '#app/features/family/inviting/join.form.ts'
import { action as join } from '#app/features/family/inviting/join.route.tsx'
import { makeInvitation, readCodeShown } from '#app/features/family/inviting/make-invitation.server.ts'
import { takeAskingBack } from '#app/features/family/inviting/take-asking-back.server.ts'
import { askByCode, lookAtCode } from '#app/features/family/inviting/use-code.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { database, readCircleLines, write } from '#db'
import { aCircle, aMoment } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

/** The code that somebody gives on, as it is shown. */
const aCode = async (who: Participant, standing: Standing = 'adult') =>
  plainFamilyCode(done(await makeInvitation(who, { submission: aSubmission(), standing })).code)

const asks = (code: string, more: Partial<Join> = {}): Join => ({
  submission: aSubmission(),
  do: 'ask',
  familyCode: code,
  name: '',
  oldEnough: undefined,
  account: undefined,
  ...more,
})

const ask = (who: Participant, code: string, more: Partial<Join> = {}) => askByCode(who, asks(code, more))

/** The names on somebody's own page of their circle. */
const names = async (who: Participant) => (await readFamily(who)).members.map(({ name }) => name)

const asking = async (who: Participant) => (await readFamily(who)).asking.map(({ name }) => name)

async function comesIn(who: Participant, by: Participant, standing: Standing = 'adult', more: Partial<Join> = {}) {
  done(await ask(who, await aCode(by, standing), more))
  const waiting = (await readFamily(by)).asking.find(({ name }) => name === who.name)
  return letIn(by, waiting?.id ?? '', aSubmission())
}

const later = (who: Participant, days: number): Participant => ({
  ...who,
  now: new Date(Date.parse(who.now) + days * 86_400_000).toISOString(),
})

const people = (...all: string[]) => Promise.all(all.map((name) => aParticipant({ name })))

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

  test('shows two who came by a third to each other once both say so, and hides what was shown when one takes it back', async () => {
    const [rosa, miguel, carmen] = (await people('Rosa', 'Miguel', 'Carmen')) as [Participant, Participant, Participant]
    await aMoment(carmen)
    done(await comesIn(miguel, rosa))
    done(await comesIn(carmen, rosa))
    const reads = async (who: Participant) => (await readCircleLines(database(), who)).map(({ ownerName }) => ownerName)
    expect(await reads(rosa)).toEqual(['Carmen'])
    expect(await reads(miguel)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
    // Carmen does not know that Miguel is there.
    expect(await setLetSee(carmen, miguel.personId, { submission: aSubmission(), see: 'yes' })).toEqual({
      refused: 'not-found',
    })
    done(await setLetSee(miguel, carmen.personId, { submission: aSubmission(), see: 'yes' }))
    expect(await reads(miguel)).toEqual(['Carmen'])
    expect(await names(carmen)).toEqual(['Rosa', 'Miguel'])
    done(await setLetSee(miguel, carmen.personId, { submission: aSubmission(), see: 'no' }))
    expect(await reads(miguel)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
  })

  test.each([
    ['quiet', (who: Participant) => goQuiet(who, { submission: aSubmission(), quiet: 'yes' })],
    ['stopped', (who: Participant) => stopAllShowing(who, aSubmission())],
  ] as const)('lets nobody new see who is %s, and keeps what was so', async (how, begin) => {
    const [rosa, miguel, carmen] = (await people('Rosa', 'Miguel', 'Carmen')) as [Participant, Participant, Participant]
    await aMoment(miguel)
    done(await comesIn(miguel, rosa))
    done(await comesIn(carmen, rosa))
    expect((await readFamily(miguel)).mayLetSee).toBe(true)
    await begin(miguel)
    expect((await readFamily(miguel)).mayLetSee).toBe(false)
    expect((await readMember(miguel, carmen.personId))?.mayLetSee).toBe(false)

    const submission = aSubmission()
    expect(await setLetSee(miguel, carmen.personId, { submission, see: 'yes' })).toEqual({ refused: 'quiet' })
    const reads = async (who: Participant) => (await readCircleLines(database(), who)).map(({ ownerName }) => ownerName)
    expect(await reads(carmen)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
    expect(await reads(rosa)).toEqual(['Miguel'])
    if (how === 'quiet') {
      done(await goQuiet(miguel, { submission: aSubmission(), quiet: 'no' }))
      done(await setLetSee(miguel, carmen.personId, { submission, see: 'yes' }))
      expect(await reads(carmen)).toEqual(['Miguel'])
      done(await goQuiet(miguel, { submission: aSubmission(), quiet: 'yes' }))
    }
    // Taking back goes at any time.
    done(await setLetSee(miguel, rosa.personId, { submission: aSubmission(), see: 'no' }))
    expect(await reads(rosa)).toEqual([])
  })

  test('lets two parents who part leave or go quiet, each by themselves, and keeps to each what they wrote', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    await aMoment(rosa, { text: 'Keys' })
    const his = await aMoment(miguel, { text: 'A new job' })
    done(await comesIn(miguel, rosa))
    const texts = async (who: Participant) => (await readCircleLines(database(), who)).map(({ own }) => own?.text)
    done(await goQuiet(rosa, { submission: aSubmission(), quiet: 'yes' }))
    await aMoment(rosa, { text: 'Written while quiet' })
    expect(await texts(miguel)).toEqual(['Keys'])
    expect(JSON.stringify(await readFamily(miguel))).not.toContain(rosa.now)
    done(await goQuiet(rosa, { submission: aSubmission(), quiet: 'no' }))
    expect((await texts(miguel)).sort()).toEqual(['Keys', 'Written while quiet'])

    done(await leaveMyCircle(miguel, aSubmission()))
    expect(await leaveMyCircle(miguel, aSubmission())).toEqual({ refused: 'none' })
    expect(await names(rosa)).toEqual([])
    expect(await texts(rosa)).toEqual([])
    const kept = await database().selectFrom('milestone').select('text').where('id', '=', his).executeTakeFirst()
    expect(kept?.text).toBe('A new job')
    // He may be invited again, by another code.
    done(await comesIn(miguel, rosa))
    expect(await names(rosa)).toEqual(['Miguel'])
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

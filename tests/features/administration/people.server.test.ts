import { beforeEach, expect, test } from 'vitest'
import type { Administrator, Participant, Worker } from '#app/domain/actor.ts'
import { openWithHandedCode } from '#app/features/account/handed-code/open-with-handed-code.server.ts'
import { stopHandedCode } from '#app/features/account/handed-code/stop-handed-code.server.ts'
import { blockShowing, handOverCode } from '#app/features/administration/people/help-person.server.ts'
import { readSession, startSession } from '#app/server/identity/session.server.ts'
import { database, findPersonShownTo, findRelease, findShowingStop, lockAccount, write } from '#db'
import { anAddress } from '#tests/support/addresses-of-people.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { lettersAt } from '#tests/support/letters.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { anAdministrator, aParticipant, aWorker, NOW } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const form = () => crypto.randomUUID()
const password = 'seven lamps on the river'
const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString()
/** As `aParticipant` makes them. */
const identifierOf = ({ accountId }: Participant) => `${accountId}@test.test`

async function family() {
  const [pat, rosa, dana] = [await anAdministrator(), await aParticipant(), await aWorker()]
  const releaseId = await aRelease(rosa, dana)
  return { pat, rosa, dana, releaseId }
}

const sees = async (dana: Worker, rosa: Participant) =>
  (await findPersonShownTo(database(), dana, rosa.personId)) !== undefined

async function hand(pat: Administrator, identifier: string) {
  const outcome = await handOverCode(pat, { submission: form(), identifier })
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

const use = (identifier: string, code: string, at: string) =>
  openWithHandedCode({ submission: form(), identifier, code, password }, { at, device: null })

const eventsOf = async (personId: string) =>
  (
    await database()
      .selectFrom('auditEvent')
      .select(['kind', 'role'])
      .where('personId', '=', personId)
      .orderBy('sequence')
      .execute()
  ).map(({ kind, role }) => `${kind} ${role}`)

onBothDatabases('an administrator helps one person', () => {
  test('the code waits a day, works for a week and once, and ends every other visit', async () => {
    const { pat, rosa } = await family()
    const before = await sessionOf({ ...rosa, now: later(24) })
    const { code, opensAt, endsAt } = await hand(pat, identifierOf(rosa).toUpperCase())
    expect([opensAt, endsAt]).toEqual([later(24), later(24 * 8)])
    expect(await use(identifierOf(rosa), code, later(23.99))).toEqual({ refused: 'wrong' })
    expect(await use(identifierOf(rosa), code, later(24 * 8))).toEqual({ refused: 'wrong' })
    expect('done' in (await use(identifierOf(rosa), code, later(24)))).toBe(true)
    expect(await use(identifierOf(rosa), code, later(25))).toEqual({ refused: 'wrong' })
    expect(await readSession(before, later(24))).toBeNull()
    expect(await eventsOf(rosa.personId)).toEqual(['handed-code-made administrator', 'handed-code-used participant'])
    expect(await eventsOf(pat.personId)).toEqual(['handed-code-asked administrator'])
  })

  test('from then on nobody sees what was shown, until the person has signed in, in any way', async () => {
    const { pat, rosa, dana } = await family()
    expect(await sees(dana, rosa)).toBe(true)
    await hand(pat, identifierOf(rosa))
    expect(await sees(dana, rosa)).toBe(false)
    await write((trx) => startSession(trx, rosa.accountId, NOW, { kept: false }))
    expect(await sees(dana, rosa)).toBe(true)
  })

  test('who is still signed in reads of it and stops it: the code opens nothing, and what was shown shows', async () => {
    const { pat, rosa, dana } = await family()
    const token = await sessionOf(rosa)
    const { code } = await hand(pat, identifierOf(rosa))
    expect((await readSession(token, NOW))?.actor).toMatchObject({ codeMadeAt: NOW })
    await stopHandedCode(rosa)
    await stopHandedCode(rosa)
    expect((await readSession(token, NOW))?.actor).not.toHaveProperty('codeMadeAt')
    expect(await sees(dana, rosa)).toBe(true)
    expect(await use(identifierOf(rosa), code, later(25))).toEqual({ refused: 'wrong' })
    expect(await eventsOf(rosa.personId)).toEqual(['handed-code-made administrator', 'handed-code-stopped participant'])
  })

  test('a second code ends the first one', async () => {
    const { pat, rosa } = await family()
    const [first, second] = [await hand(pat, identifierOf(rosa)), await hand(pat, identifierOf(rosa))]
    expect(await use(identifierOf(rosa), first.code, later(25))).toEqual({ refused: 'wrong' })
    expect('done' in (await use(identifierOf(rosa), second.code, later(25)))).toBe(true)
  })

  test('the same form sent twice shows the same code and is one act', async () => {
    const { pat, rosa } = await family()
    const input = { submission: form(), identifier: identifierOf(rosa) }
    expect(await handOverCode(pat, input)).toEqual(await handOverCode(pat, input))
    expect(await eventsOf(rosa.personId)).toEqual(['handed-code-made administrator'])
  })

  test.each<[string, (pat: Administrator) => Promise<Participant | null>]>([
    ['nobody', async () => null],
    ['somebody of another programme', () => aParticipant({ programme: 'alaska' })],
    [
      'somebody who shows something to the same person as a worker',
      async (pat) => {
        const rosa = await aParticipant()
        const worker = await aWorker()
        // why: the same person with a second account, as a worker
        await write((trx) =>
          trx.insertInto('worker').values({ personId: pat.personId, officeId: worker.officeId }).execute(),
        )
        await aRelease(rosa, { ...worker, personId: pat.personId })
        return rosa
      },
    ],
    [
      'two people under one address, and nothing tells them apart',
      async () => {
        const [rosa, other] = [await aParticipant(), await aParticipant()]
        const shared = { identifier: identifierOf(rosa) }
        await write((trx) => trx.updateTable('account').set(shared).where('id', '=', other.accountId).execute())
        return rosa
      },
    ],
  ])('for %s the answer looks the same, and the code opens nothing', async (_, make) => {
    const pat = await anAdministrator()
    const rosa = await make(pat)
    const identifier = rosa ? identifierOf(rosa) : 'nobody@test.test'
    const { code, opensAt } = await hand(pat, identifier)
    expect(code).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/)
    expect(opensAt).toBe(later(24))
    expect(await use(identifier, code, later(25))).toEqual({ refused: 'wrong' })
    expect(rosa ? await eventsOf(rosa.personId) : []).toEqual([])
    expect(await eventsOf(pat.personId)).toEqual(['handed-code-asked administrator'])
  })

  /** Rosa, and a stranger who signed up with her e-mail. */
  async function twoUnderOneAddress() {
    const [pat, rosa, stranger, dana] = [
      await anAdministrator(),
      await aParticipant({ name: 'Rosa' }),
      await aParticipant({ name: 'Sam' }),
      await aWorker(),
    ]
    const identifier = identifierOf(rosa)
    await write((trx) => trx.updateTable('account').set({ identifier }).where('id', '=', stranger.accountId).execute())
    await aRelease(rosa, dana)
    const handed = async (also?: string) => {
      const outcome = await handOverCode(pat, { submission: form(), identifier, also })
      return 'done' in outcome ? outcome.done.code : ''
    }
    const opened = async (code: string) => {
      const outcome = await use(identifier, code, later(25))
      if ('refused' in outcome) return outcome.refused
      const token = /__Host-session=([^;]+)/.exec(outcome.done.cookies.join('\n'))?.[1]
      return (await readSession(token, later(25)))?.actor.name
    }
    return { rosa, identifier, dana, handed, opened }
  }

  test('two under one address: what the person is known by besides says whose code it is', async () => {
    const { handed, opened, dana } = await twoUnderOneAddress()
    expect(await opened(await handed())).toBe('wrong')
    expect(await opened(await handed('Pat'))).toBe('wrong')
    expect(await opened(await handed(dana.name))).toBe('Rosa')
    expect(await opened(await handed(' SAM '))).toBe('Sam')
  })

  test('two under one address: the code is for the one who confirmed it, and a stranger’s typing changes nothing', async () => {
    const { rosa, identifier, handed, opened } = await twoUnderOneAddress()
    await anAddress(rosa, { address: identifier, confirmedAt: null, getsIn: 1 })
    expect(await opened(await handed())).toBe('wrong')
    await write((trx) => trx.updateTable('personAddress').set({ confirmedAt: NOW }).execute())
    expect(await opened(await handed())).toBe('Rosa')
  })

  test('where the person is written to a note says so at once, though nothing is shown any more; once a day', async () => {
    const { pat, rosa } = await family()
    await lettersAt(NOW)
    await anAddress(rosa, { channel: 'text', address: '+14135550101', getsIn: 1 })
    await anAddress(rosa, { address: 'news@home.test', hearsOfSignIns: 1 })
    await anAddress(rosa, { address: 'endings@home.test', hearsOfEndings: 1 })
    await anAddress(rosa, { address: 'never@home.test', confirmedAt: null, getsIn: 1 })
    await blockShowing(pat, { submission: form(), identifier: identifierOf(rosa) })
    for (const _ of ['first', 'second']) await hand(pat, identifierOf(rosa))
    const text =
      'A code was made that can open something of mine from tomorrow. If I did not ask for it, I sign in and stop it.'
    expect((await lettersAt(NOW)).sort((a, b) => (a.to < b.to ? -1 : 1))).toEqual([
      { to: '+14135550101', text },
      { to: 'news@home.test', text },
    ])
  })

  test('nothing is sent to the phone of an account that its owner locked', async () => {
    const { pat, rosa } = await family()
    await anAddress(rosa, { channel: 'text', address: '+14135550102', getsIn: 1 })
    await write((trx) => lockAccount(trx, rosa.accountId, NOW))
    await lettersAt(NOW)
    const { code } = await hand(pat, identifierOf(rosa))
    expect(await lettersAt(NOW)).toEqual([])
    expect('done' in (await use(identifierOf(rosa), code, later(25)))).toBe(true)
  })

  test('whoever chose to hear of a new password hears of the one chosen with the code', async () => {
    const { pat, rosa } = await family()
    await anAddress(rosa, { address: 'hears@home.test', hearsOfSignIns: 1 })
    const { code } = await hand(pat, identifierOf(rosa))
    await lettersAt(NOW)
    await use(identifierOf(rosa), code, later(25))
    expect(await lettersAt(later(25))).toEqual([
      { to: 'hears@home.test', text: 'A password of mine is new. I can look when it suits me.' },
    ])
  })

  test('a worker’s account cannot be opened so', async () => {
    const { pat, dana } = await family()
    const identifier = `${dana.accountId}@test.test`
    const { code } = await hand(pat, identifier)
    expect(await use(identifier, code, later(25))).toEqual({ refused: 'wrong' })
  })

  test('the answer takes as long for nobody as for somebody', async () => {
    const { pat, rosa } = await family()
    const took = async (identifier: string) => {
      const began = performance.now()
      await hand(pat, identifier)
      return performance.now() - began
    }
    for (const identifier of [identifierOf(rosa), 'nobody@test.test'])
      expect(await took(identifier)).toBeGreaterThanOrEqual(399)
  })

  test('a block stops all showing at once; the person signs in as before and alone turns it off', async () => {
    const { pat, rosa, dana, releaseId } = await family()
    const token = await sessionOf(rosa)
    expect(await blockShowing(pat, { submission: form(), identifier: identifierOf(rosa) })).toEqual({ done: null })
    expect(await sees(dana, rosa)).toBe(false)
    expect(await findShowingStop(database(), rosa.personId)).toEqual({ since: NOW, by: 'administrator' })
    expect(await findRelease(database(), rosa.personId, releaseId)).toMatchObject({ endedReason: 'stopped-for-me' })
    expect((await readSession(token, NOW))?.actor.personId).toBe(rosa.personId)
    expect(await eventsOf(rosa.personId)).toEqual(['all-showing-stopped administrator'])
  })

  test('a block says the same for nobody, and does nothing for another programme', async () => {
    const pat = await anAdministrator()
    const keoni = await aParticipant({ programme: 'alaska' })
    for (const identifier of ['nobody@test.test', identifierOf(keoni), 'somebody at all'])
      expect(await blockShowing(pat, { submission: form(), identifier })).toEqual({ done: null })
    expect(await findShowingStop(database(), keoni.personId)).toBeUndefined()
  })

  test('twenty acts a day, then none until a day later', async () => {
    const pat = await anAdministrator()
    const ask = (at: string) =>
      blockShowing({ ...pat, now: at }, { submission: form(), identifier: 'nobody@test.test' })
    await Promise.all(Array.from({ length: 20 }, () => ask(NOW)))
    expect(await ask(later(23))).toEqual({ refused: 'too-many' })
    expect(await ask(later(24.1))).toEqual({ done: null })
  })
})

import { beforeEach, expect, test } from 'vitest'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { askWayBack } from '#app/features/account/way-back/ask-way-back.server.ts'
import { openWithCode } from '#app/features/account/way-back/open-with-code.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { accountsSigningInAs, database, lockAccount, write } from '#db'
import { anAddress } from '#tests/support/addresses-of-people.ts'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { codeIn, lettersAt } from '#tests/support/letters.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven lamps on the river'
const fresh = 'four words are enough here'
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const tokenIn = (cookies: string[]) => /session=([^;]+)/.exec(cookies.join('\n'))?.[1]
const asked = (at = NOW) => ({ at, device: null })

/** Somebody who signed up under this name, with a confirmed e-mail address for getting back in. */
async function somebody(identifier: string, language = 'en') {
  const fields = { submission: crypto.randomUUID(), identifier, password, name: '', programme: '', next: '' }
  await signUp(fields, { language, at: NOW, device: null })
  const [account] = await accountsSigningInAs(database(), identifier.toLowerCase())
  const person = { ...(await aParticipant()), personId: account?.personId ?? '', accountId: account?.id ?? '' }
  const address = `${identifier.replaceAll(' ', '.').toLowerCase()}@home.test`
  await anAddress(person, { address, getsIn: 1, hearsOfSignIns: 1 })
  return { ...person, address }
}

const ask = (identifier: string, channel: 'email' | 'text' = 'email', at = NOW, device: string | null = null) =>
  askWayBack({ submission: crypto.randomUUID(), identifier, channel }, { at, device })
const open = (id: string, code: string, wanted = fresh, at = NOW) =>
  openWithCode(id, { submission: crypto.randomUUID(), code, password: wanted }, asked(at))
const signsIn = (identifier: string, wanted: string) =>
  signIn({ identifier, password: wanted, next: '' }, { ...asked(), sessionId: null })

onBothDatabases('the way back by a code', () => {
  // What the test before left in the outbox is nobody's here.
  beforeEach(async () => void (await lettersAt(NOW)))

  test.each([
    ['en', 'My code: '],
    ['es', 'Mi código: '],
    ['ar', 'رمزي '],
  ])('in %s: the name, the code from the letter, a new password, and in', async (language, begins) => {
    const name = `Lake ${language} Stone`
    await somebody(name, language)
    const before = await signsIn(name, password)
    await lettersAt(NOW)
    const id = await ask(name)
    const [letter] = await lettersAt(NOW)
    expect(letter?.text.startsWith(begins)).toBe(true)
    const outcome = await open(id, codeIn(letter))
    expect('done' in outcome && (await readSession(tokenIn(outcome.done.cookies), NOW))?.actor.role).toBe('participant')
    // Every other session is over, and so is the old password.
    expect('done' in before && (await readSession(tokenIn(before.done.cookies), NOW))).toBeNull()
    expect(await signsIn(name, password)).toEqual({ refused: 'wrong' })
    expect(await signsIn(name, fresh)).toHaveProperty('done')
    // Whoever chose to hear of it does.
    expect((await lettersAt(NOW)).map(({ to }) => to)).toContain(letter?.to)
  })

  test('asking looks at nobody: the same statements for a name there is, one there is not, and one asked for too often', async () => {
    await somebody('Known Stone')
    const ofKnown = await statementsOf(() => ask('Known Stone'))
    const ofNobody = await statementsOf(() => ask('Nobody Stone'))
    expect(ofNobody).toEqual(ofKnown)
    expect(ofKnown.join('\n')).not.toMatch(/account|person_address/)
    await lettersAt(NOW)
  })

  test('ten asks of a day are answered, and then one an hour: the page says the same', async () => {
    const person = await somebody('Often Stone')
    const answered = async (times: number, at: string) => {
      const letters: unknown[] = []
      for (let time = 0; time < times; time++) {
        expect(await ask('Often Stone', 'email', at)).toMatch(/^[0-9a-f]{36}$/)
        letters.push(...(await lettersAt(at)))
      }
      return letters.length
    }
    expect(await answered(12, NOW)).toBe(11)
    // why: a place that got nothing yet has its own ten left, so that only the name's can be used up
    await anAddress(person, { address: 'unused@home.test', getsIn: 1 })
    expect(await answered(2, later(3_599))).toBe(0)
    expect(await answered(2, later(3_600))).toBe(2)
    expect(await answered(2, later(86_400))).toBe(4)
  })

  test('a day of asking every half hour is 29 codes, with five guesses each at a million', async () => {
    await somebody('Flood Stone')
    const midnight = Date.parse('2026-12-01T00:00:00.000Z')
    let sent = 0
    for (let time = 0; time < 48; time++) {
      const at = new Date(midnight + time * 1_800_000).toISOString()
      await ask('Flood Stone', 'email', at)
      sent += (await lettersAt(at)).length
    }
    expect(sent).toBe(29)
  })

  test('a stranger who uses up every ask takes none from the phone she signed in on before', async () => {
    await somebody('Owner Stone')
    const signedIn = await signsIn('Owner Stone', password)
    const cookies = 'done' in signedIn ? signedIn.done.cookies.join('\n') : ''
    const device = /device=([^;]+)/.exec(cookies)?.[1] ?? null
    await lettersAt(NOW)
    for (let time = 0; time < 15; time++) await ask('Owner Stone')
    expect(await lettersAt(NOW)).toHaveLength(11)
    const id = await ask('Owner Stone', 'email', NOW, device)
    const [letter, ...more] = await lettersAt(NOW)
    expect(more).toEqual([])
    expect(await open(id, codeIn(letter))).toHaveProperty('done')
  })

  test('wrong guesses at a stranger’s ask use up none of hers', async () => {
    await somebody('Apart Stone')
    const theirs = await ask('Apart Stone')
    await lettersAt(NOW)
    const hers = await ask('Apart Stone')
    const code = codeIn((await lettersAt(NOW))[0])
    for (let guess = 0; guess < 5; guess++) expect(await open(theirs, '12345')).toEqual({ refused: 'wrong' })
    // What she was sent fits her ask alone.
    expect(await open(theirs, code)).toEqual({ refused: 'wrong' })
    expect(await open(hers, code)).toHaveProperty('done')
  })

  test('one place gets ten a day and then one an hour, under however many names', async () => {
    const letters: unknown[] = []
    for (let at = 0; at < 3; at++) {
      const person = await somebody(`Shared Stone ${at}`)
      await anAddress(person, { channel: 'text', address: '+14135550177', getsIn: 1 })
      for (let again = 0; again < 5; again++) {
        await ask(`Shared Stone ${at}`, 'text')
        letters.push(...(await lettersAt(NOW)))
      }
    }
    expect(letters).toHaveLength(11)
  })

  test('nobody of that name, nothing confirmed, or not for this: no letter, and one answer', async () => {
    const unconfirmed = await somebody('Quiet Stone')
    await anAddress(unconfirmed, { channel: 'text', address: '+14135550188', confirmedAt: null, getsIn: 1 })
    await anAddress(unconfirmed, { channel: 'text', address: '+14135550189', hearsOfEndings: 1 })
    const ids = [await ask('Quiet Stone', 'text'), await ask('Nobody at all')]
    expect(await lettersAt(NOW)).toEqual([])
    for (const id of ids) expect(await open(id, '123456')).toEqual({ refused: 'wrong' })
  })

  test('five tries, ten minutes, one use, and only for the ask it was sent for', async () => {
    await somebody('Try Stone')
    const [first, second] = [await ask('Try Stone'), await ask('Try Stone')]
    const codes = (await lettersAt(NOW)).map(codeIn)
    const right = async (id: string) => {
      // Which letter belongs to which ask is not said: the one that fits is found by trying, as nobody else may.
      for (const code of codes) if ('done' in (await open(id, code))) return code
      return 'none'
    }
    expect(await open(first, '12345')).toEqual({ refused: 'wrong' })
    const used = await right(first)
    expect(codes).toContain(used)
    expect(await open(second, used, 'another four good words')).toEqual({ refused: 'wrong' })
    // Used up: only who knows the new password as well, such as the same form sent twice, is let in again.
    expect(await open(first, used, 'another four good words')).toEqual({ refused: 'wrong' })
    expect(await open(first, used)).toHaveProperty('done')
    const other = codes.find((code) => code !== used) ?? 'none'
    expect(await open(second, other, fresh, later(600))).toEqual({ refused: 'wrong' })
    for (let at = 0; at < 4; at++) await open(second, '12345')
    expect(await open(second, other)).toEqual({ refused: 'wrong' })
  })

  test('a locked account gets no code, and one that was sent before opens nothing', async () => {
    const person = await somebody('Locked Stone')
    const before = await ask('Locked Stone')
    const code = codeIn((await lettersAt(NOW))[0])
    await write((trx) => lockAccount(trx, person.accountId, NOW))
    expect(await open(before, code)).toEqual({ refused: 'wrong' })
    await ask('Locked Stone')
    expect(await lettersAt(NOW)).toEqual([])
  })

  test('a weak password uses nothing up', async () => {
    await somebody('Weak Stone')
    const id = await ask('Weak Stone')
    const code = codeIn((await lettersAt(NOW))[0])
    expect(await open(id, code, 'short')).toEqual({ refused: 'password-too-short' })
    expect(await open(id, code, 'weak stone weak stone')).toEqual({ refused: 'password-too-common' })
    expect(await open(id, code)).toHaveProperty('done')
  })

  test('the audit log says that a code was sent and used, and names no place', async () => {
    const person = await somebody('Audit Stone')
    const id = await ask('Audit Stone')
    await open(id, codeIn((await lettersAt(NOW))[0]))
    const rows = await database()
      .selectFrom('auditEvent')
      .select(['kind', 'role', 'fields'])
      .where('personId', '=', person.personId)
      .where('kind', 'like', 'way-back-%')
      .orderBy('sequence')
      .execute()
    expect(rows).toEqual([
      { kind: 'way-back-sent', role: 'visitor', fields: '["email"]' },
      { kind: 'way-back-used', role: 'participant', fields: '["password"]' },
    ])
    const left = await database().selectFrom('wayBack').select('identifier').where('id', '=', id).executeTakeFirst()
    expect(left).toEqual({ identifier: null })
  })
})

import { beforeEach, expect, test, vi } from 'vitest'
import { makeBackupCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { openWithBackupCard } from '#app/features/account/backup-card/open-with-backup-card.server.ts'
import { changeSettings } from '#app/features/account/me/change-settings.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signOut } from '#app/features/account/signing-in/sign-out.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { closeWorker } from '#app/features/administration/workers/change-worker.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'

const password = 'seven lamps on the river'

beforeEach(() => {
  // why: cookies and digests ask for the settings of a running server
  vi.stubEnv('SESSION_SECRET', 'a secret of thirty-two letters or more')
  vi.stubEnv('AUDIT_KEY', 'another secret of thirty-two letters')
  vi.stubEnv('PUBLIC_URL', 'https://footbridge.example')
  vi.stubEnv('DATABASE_URL', 'file:unused.sqlite')
  vi.stubEnv('WORKER_SECOND_FACTOR', 'off')
})

const aSignUp = (identifier: string, wishes: { password?: string; programme?: string; submission?: string } = {}) => ({
  submission: crypto.randomUUID(),
  identifier,
  password,
  name: '',
  programme: '',
  next: '',
  ...wishes,
})
const asked = { language: 'es', at: NOW, device: null }
const browser = { at: NOW, device: null, sessionId: null }
const tokenIn = (cookies: string[]) => /__Host-session=([^;]+)/.exec(cookies.join('\n'))?.[1]
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()

const rowsOf = async (identifier: string) =>
  (await database().selectFrom('account').select('id').where('identifier', '=', identifier).execute()).length

onBothDatabases('signing in', () => {
  test('a new person has an account, a session and the language of the page', async () => {
    const outcome = await signUp(aSignUp('River Stone'), asked)
    const token = tokenIn('done' in outcome ? outcome.done : [])
    const session = await readSession(token, NOW)
    expect(session?.actor).toMatchObject({
      role: 'participant',
      name: '',
      language: 'es',
      today: '2026-11-21',
    })
  })

  test('a nickname is kept; the name I sign in with is not made one', async () => {
    const outcome = await signUp({ ...aSignUp('Quiet Water'), name: 'Ana' }, asked)
    const session = await readSession(tokenIn('done' in outcome ? outcome.done : []), NOW)
    expect(session?.actor.name).toBe('Ana')
  })

  test('where I get aid sets my time zone', async () => {
    const outcome = await signUp(aSignUp('keoni@test.test', { programme: 'alaska' }), asked)
    const session = await readSession(tokenIn('done' in outcome ? outcome.done : []), '2026-11-21T08:00:00.000Z')
    expect(session?.actor).toMatchObject({ timeZone: 'America/Anchorage', today: '2026-11-20' })
  })

  test('the same form sent ten times at once makes one account and one audit event', async () => {
    const input = aSignUp('ten times')
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => signUp(input, asked)))
    expect(outcomes.every((outcome) => 'done' in outcome)).toBe(true)
    expect(await rowsOf('ten times')).toBe(1)
    const events = await database()
      .selectFrom('auditEvent')
      .select('sequence')
      .where('kind', '=', 'signed-up')
      .where('changeId', '=', input.submission)
      .execute()
    expect(events).toHaveLength(1)
  })

  test('a chosen name is one person’s', async () => {
    await signUp(aSignUp('one only'), asked)
    expect(await signUp(aSignUp('One Only', { password: 'another password entirely' }), asked)).toEqual({
      refused: ['identifier-taken'],
    })
  })

  test('two who choose a name at the same moment: one has it, and the other is told', async () => {
    for (const name of ['both at once', 'both once more', 'both and again']) {
      const both = ['first of two passwords', 'second of two passwords'].map((password) =>
        signUp(aSignUp(name, { password }), asked),
      )
      const outcomes = await Promise.all(both)
      expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1)
      expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([{ refused: ['identifier-taken'] }])
    }
  })

  test('the name of a worker whose account is closed stays theirs', async () => {
    const place = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    const made = await addWorkerAccount({ identifier: 'Gone Worker', name: 'Dana Whitfield', ...place, password }, NOW)
    if (!('done' in made)) throw new Error('no worker')
    await closeWorker({ role: 'operator', now: NOW }, made.done.personId, '')
    const another = { password: 'another password entirely' }
    expect(await signUp(aSignUp('gone worker', another), asked)).toEqual({ refused: ['identifier-taken'] })
  })

  test('an e-mail that somebody typed before is never said to be known', async () => {
    await signUp(aSignUp('shared@test.test'), asked)
    const second = await signUp(aSignUp('shared@test.test', { password: 'another password entirely' }), asked)
    expect('done' in second).toBe(true)
    expect(await rowsOf('shared@test.test')).toBe(2)
  })

  test('sign-up cannot be used to guess: it waits as sign-in does', async () => {
    await signUp(aSignUp('guess here'), asked)
    for (let tries = 0; tries < 5; tries++)
      await signUp(aSignUp('guess here', { password: `a wrong guess no ${tries}` }), asked)
    expect(await signUp(aSignUp('guess here'), asked)).toEqual({ wait: 2 })
    expect(await signIn({ identifier: 'guess here', password, next: '' }, browser)).toEqual({ refused: { wait: 2 } })
  })

  test('an e-mail waits after as many sign-ups whether somebody has it or not', async () => {
    const untilWait = async (identifier: string) => {
      for (let times = 1; times < 9; times++) {
        const outcome = await signUp(aSignUp(identifier, { password: `number ${times} of my passwords` }), asked)
        if ('wait' in outcome) return times
      }
      return null
    }
    await aParticipant()
    expect(await untilWait('nobody-has@test.test')).toBe(6)
    await signUp(aSignUp('somebody-has@test.test'), { ...asked, at: '2026-11-20T17:00:00.000Z' })
    expect(await untilWait('somebody-has@test.test')).toBe(6)
  })

  test('signing up again with the same password is signing in', async () => {
    await signUp(aSignUp('again@test.test'), asked)
    const again = await signUp(aSignUp('again@test.test'), asked)
    expect('done' in again).toBe(true)
    expect(await rowsOf('again@test.test')).toBe(1)
  })

  test.each([
    ['?', password, ['identifier-unknown']],
    ['too short', 'short', ['password-too-short']],
    ['?', 'short', ['identifier-unknown', 'password-too-short']],
    ['common one', 'passwordpassword', ['password-too-common']],
  ])('signing up as %j with %j is refused: %j', async (identifier, weak, refused) => {
    expect(await signUp(aSignUp(identifier, { password: weak }), asked)).toEqual({ refused })
  })

  test('the right password opens, a wrong one and an unknown name are told alike', async () => {
    await signUp(aSignUp('lamp keeper'), asked)
    const right = await signIn({ identifier: 'Lamp Keeper', password, next: '' }, browser)
    expect('done' in right && right.done.role).toBe('participant')
    const wrong = await signIn({ identifier: 'lamp keeper', password: 'not this one at all', next: '' }, browser)
    const unknown = await signIn({ identifier: 'nobody here', password, next: '' }, browser)
    expect([wrong, unknown]).toEqual([{ refused: 'wrong' }, { refused: 'wrong' }])
  })

  test('the sixth try in a row waits, and the known device does not', async () => {
    const outcome = await signUp(aSignUp('guessed at'), asked)
    const device = /__Host-device=([^;]+)/.exec('done' in outcome ? outcome.done.join('\n') : '')?.[1] ?? null
    for (let tries = 0; tries < 5; tries++) {
      await signIn({ identifier: 'guessed at', password: `wrong password ${tries}`, next: '' }, browser)
    }
    const stranger = await signIn({ identifier: 'guessed at', password, next: '' }, browser)
    const known = await signIn({ identifier: 'guessed at', password, next: '' }, { ...browser, device })
    expect(stranger).toEqual({ refused: { wait: 2 } })
    expect('done' in known).toBe(true)
    const afterwards = await signIn({ identifier: 'guessed at', password, next: '' }, { ...browser, at: later(3) })
    expect('done' in afterwards).toBe(true)
  })

  test('guesses sent all at once are counted like those one after the other', async () => {
    await signUp(aSignUp('many guesses'), asked)
    const guesses = ['one', 'two', 'three', 'four', 'five', 'six'].map((last) => `a wrong password ${last}`)
    const outcomes = await Promise.all(
      [...guesses, password].map((typed) => signIn({ identifier: 'many guesses', password: typed, next: '' }, browser)),
    )
    expect(outcomes.slice(0, 5)).toEqual(Array(5).fill({ refused: 'wrong' }))
    expect(outcomes.slice(5)).toEqual(Array(2).fill({ refused: { wait: 2 } }))
  })

  test('a second account under the same e-mail does not wipe out guesses at the first', async () => {
    const shared = 'shared@test.test'
    await signUp(aSignUp(shared), asked)
    await signUp({ ...aSignUp(shared), password: 'nine boats under the moon' }, asked)
    // why: signing up counts as a try, and is long ago by then
    const then = { ...browser, at: later(7 * 24 * 3600) }
    let last: unknown
    for (let round = 0; round < 4; round++) {
      for (const guess of ['wrong password one', 'wrong password two'])
        last = await signIn({ identifier: shared, password: guess, next: '' }, then)
      await signIn({ identifier: shared, password: 'nine boats under the moon', next: '' }, then)
    }
    expect(last).toEqual({ refused: { wait: expect.any(Number) } })
  })

  test('a session ends by signing out, after ten idle minutes, and after twelve hours', async () => {
    const token = async () => {
      const outcome = await signIn({ identifier: 'river stone', password, next: '' }, browser)
      return tokenIn('done' in outcome ? outcome.done.cookies : [])
    }
    const left = await token()
    const session = await readSession(left, NOW)
    await signOut(session?.actor ?? null, session?.id ?? null)
    expect(await readSession(left, NOW)).toBeNull()

    expect(await readSession(await token(), later(599))).not.toBeNull()
    expect(await readSession(await token(), later(600))).toBeNull()

    const kept = await token()
    for (let minutes = 9; minutes < 720; minutes += 9)
      expect(await readSession(kept, later(minutes * 60))).not.toBeNull()
    expect(await readSession(kept, later(720 * 60))).toBeNull()
  })

  test('a code of the backup card opens once, sets a new password and ends other sessions', async () => {
    const outcome = await signUp(aSignUp('card holder'), asked)
    const before = tokenIn('done' in outcome ? outcome.done : [])
    const session = await readSession(before, NOW)
    if (!session) throw new Error('no session')
    const submission = crypto.randomUUID()
    const card = (await makeBackupCard(session.actor, { submission })).done
    expect(card).toHaveLength(8)
    expect((await makeBackupCard(session.actor, { submission })).done).toEqual(card)

    const use = { submission: crypto.randomUUID(), identifier: 'card holder', code: card[3]?.toUpperCase() ?? '' }
    const fresh = { ...use, password: 'a brand new password' }
    const opened = await openWithBackupCard(fresh, { at: NOW, device: null })
    expect('done' in opened).toBe(true)
    expect(await readSession(before, NOW)).toBeNull()
    expect(
      'done' in (await signIn({ identifier: 'card holder', password: 'a brand new password', next: '' }, browser)),
    ).toBe(true)
    expect(await openWithBackupCard(fresh, { at: NOW, device: null })).toEqual({ refused: 'wrong' })
  })

  test('settings changed on two devices: the older form is stale', async () => {
    const rosa = await aParticipant()
    const change = { name: 'Rosa D.', programme: 'california', version: 1 }
    expect(await changeSettings(rosa, { ...change, submission: crypto.randomUUID() })).toEqual({
      done: { saved: true },
    })
    expect(await changeSettings(rosa, { ...change, submission: crypto.randomUUID() })).toEqual({ refused: 'stale' })
    expect(
      await changeSettings(rosa, { ...change, version: 2, programme: 'mars', submission: crypto.randomUUID() }),
    ).toEqual({
      refused: 'programme-unknown',
    })
  })

  test('a worker made by the operator signs in as one', async () => {
    const worker = {
      identifier: 'dana@agency.test',
      name: 'Dana Whitfield',
      office: 'Lawrence',
      organisation: 'Department',
      programme: 'massachusetts',
      language: 'en',
      password,
    }
    expect('done' in (await addWorkerAccount(worker, NOW))).toBe(true)
    expect(await addWorkerAccount(worker, NOW)).toEqual({ refused: 'identifier-taken' })
    const outcome = await signIn({ identifier: 'dana@agency.test', password, next: '' }, browser)
    const session = await readSession(tokenIn('done' in outcome ? outcome.done.cookies : []), NOW)
    expect(session?.actor).toMatchObject({ role: 'worker', name: 'Dana Whitfield' })
  })
})

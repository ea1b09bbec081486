// What is said unasked, to whom chose it: that something shown ends, and that an account was opened or its password changed.
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { addPasskey } from '#app/features/account/passkeys/add-passkey.server.ts'
import { signInByPasskey } from '#app/features/account/passkeys/sign-in-by-passkey.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { askToMake, askToSignIn } from '#app/server/identity/passkeys.server.ts'
import { sayWhatEnds } from '#app/server/post/say-what-ends.server.ts'
import { accountsSigningInAs, database, stopShowing, write } from '#db'
import { anAddress } from '#tests/support/addresses-of-people.ts'
import { aPhoneKey } from '#tests/support/authenticator.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { lettersAt } from '#tests/support/letters.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

// A release that was signed in November for 90 days.
const ENDS = '2027-02-19'

/** Everything said in a stretch of days, looked for every hour as the job does, with the hour it was said. */
async function saidBetween(from: string, hours: number) {
  const said: string[] = []
  for (let hour = 0; hour < hours; hour++) {
    const at = new Date(Date.parse(from) + hour * 3_600_000).toISOString()
    await sayWhatEnds(at)
    for (const { text } of await lettersAt(at)) said.push(`${at.slice(0, 13)} ${text}`)
  }
  return said
}

/** Somebody who shows goals until ENDS, and hears of it at one confirmed address. */
async function whoShows(wishes: Partial<Participant> = {}, address: Parameters<typeof anAddress>[1] = {}) {
  const person = await aParticipant(wishes)
  await anAddress(person, { hearsOfEndings: 1, ...address })
  const releaseId = await aRelease(person, await aWorker(), { untilDay: ENDS })
  return { person, releaseId }
}

onBothDatabases('what is said unasked', () => {
  beforeEach(async () => {
    await write((trx) => trx.deleteFrom('release').execute())
    await write((trx) => trx.deleteFrom('outbox').execute())
  })

  test('a week before showing ends, once, at ten in the morning where the person lives', async () => {
    await whoShows({ timeZone: 'America/Anchorage', language: 'es' })
    expect(await saidBetween('2027-02-11T18:00:00.000Z', 48)).toEqual([
      '2027-02-12T19 Algo que dejé puesto termina pronto. Puedo mirarlo con calma.',
    ])
  })

  test('two workers whose showing ends on one day are one note', async () => {
    const { person } = await whoShows()
    await aRelease(person, await aWorker(), { untilDay: ENDS })
    expect(await saidBetween('2027-02-12T12:00:00.000Z', 12)).toHaveLength(1)
  })

  test.each([
    ['nobody chose it', { hearsOfEndings: 0 as const }],
    ['the address was never confirmed', { confirmedAt: null }],
  ])('not where %s', async (_why, address) => {
    await whoShows({}, address)
    expect(await saidBetween('2027-02-12T12:00:00.000Z', 12)).toEqual([])
  })

  test('not while showing is stopped, and not what was stopped', async () => {
    const { person } = await whoShows()
    await write((trx) => stopShowing(trx, { personId: person.personId, by: 'person', at: person.now }))
    expect(await saidBetween('2027-02-12T12:00:00.000Z', 12)).toEqual([])
  })

  test('not of a worker who has left', async () => {
    const { releaseId } = await whoShows()
    await write(async (trx) => {
      const { workerId } = await trx
        .selectFrom('release')
        .select('workerId')
        .where('id', '=', releaseId)
        .executeTakeFirstOrThrow()
      await trx
        .updateTable('worker')
        .set({ endedAt: '2027-01-01T00:00:00.000Z' })
        .where('personId', '=', workerId)
        .execute()
    })
    expect(await saidBetween('2027-02-12T12:00:00.000Z', 12)).toEqual([])
  })

  test('a new device is said to whom chose it, a known one is not', async () => {
    const identifier = `Device Stone ${crypto.randomUUID().slice(0, 8)}`
    const at = '2026-12-01T17:00:00.000Z'
    const password = 'seven lamps on the river'
    const fields = { submission: crypto.randomUUID(), identifier, password, name: '', programme: '', next: '' }
    const signedUp = await signUp(fields, { language: 'en', at, device: null })
    const [account] = await accountsSigningInAs(database(), identifier.toLowerCase())
    await anAddress({ ...(await aParticipant()), personId: account?.personId ?? '' }, { hearsOfSignIns: 1 })
    const known = 'done' in signedUp ? (/device=([^;]+)/.exec(signedUp.done.join('\n'))?.[1] ?? null) : null
    const from = (device: string | null) => signIn({ identifier, password, next: '' }, { at, device, sessionId: null })
    expect(await from(known)).toHaveProperty('done')
    expect(await lettersAt(at)).toEqual([])
    expect(await from(null)).toHaveProperty('done')
    expect((await lettersAt(at)).map(({ text }) => text)).toEqual([
      'Something of mine was opened on another phone or computer. I can look when it suits me.',
    ])
  })

  test('and so is one that a key opened', async () => {
    const at = '2026-12-01T17:00:00.000Z'
    const person = await aParticipant({ now: at })
    await anAddress(person, { hearsOfSignIns: 1 })
    const phone = aPhoneKey()
    const answer = phone.made((await askToMake(person, 'this session', at)) ?? {})
    await addPasskey(person, { submission: crypto.randomUUID(), answer }, { sessionId: 'this session' })
    const from = async (device: string | null) => {
      const asked = await askToSignIn(at)
      const browser = /passkey=([^;]+)/.exec(asked?.cookie ?? '')?.[1] ?? null
      const how = { at, device, asked: browser, sessionId: null }
      const outcome = await signInByPasskey(phone.shown(asked?.question ?? {}), how)
      if (!('done' in outcome)) throw new Error(outcome.refused)
      return /device=([^;]+)/.exec(outcome.done.cookies.join('\n'))?.[1] ?? null
    }
    const known = await from(null)
    expect((await lettersAt(at)).map(({ text }) => text)).toEqual([
      'Something of mine was opened on another phone or computer. I can look when it suits me.',
    ])
    await write((trx) => trx.deleteFrom('outbox').execute())
    await from(known)
    expect(await lettersAt(at)).toEqual([])
  })
})

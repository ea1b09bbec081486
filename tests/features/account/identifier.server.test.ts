// Another e-mail, phone number or name to sign in with.
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { changeIdentifier } from '#app/features/account/identifier/change-identifier.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { accountsSigningInAs, database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven stones in a river'
const asked = { language: 'en', at: NOW, device: null }

/** Somebody who signed up with this, as the actor that verbs take. */
async function somebody(identifier: string, secret = password): Promise<Participant> {
  const submission = crypto.randomUUID()
  const outcome = await signUp({ submission, name: '', identifier, password: secret, programme: '', next: '' }, asked)
  expect(outcome).toHaveProperty('done')
  const account = (await accountsSigningInAs(database(), identifier)).at(-1)
  return { ...(await aParticipant()), accountId: account?.id ?? '', personId: account?.personId ?? '' }
}

const change = (actor: Participant, identifier: string, passwordNow = password) =>
  changeIdentifier(actor, { submission: crypto.randomUUID(), identifier, passwordNow })

const opens = async (identifier: string, secret = password) =>
  'done' in (await signIn({ identifier, password: secret, next: '' }, { ...asked, sessionId: null }))

onBothDatabases('a new identifier', () => {
  test('opens the account from then on, and the old one no longer; the old one is free again', async () => {
    const actor = await somebody('blue heron')
    expect(await change(actor, 'Grey Heron')).toHaveProperty('done')
    expect([await opens('grey heron'), await opens('blue heron')]).toEqual([true, false])
    await somebody('blue heron', 'nine boats under the moon')
    const log = database().selectFrom('auditEvent').select('fields').where('kind', '=', 'identifier-changed')
    expect(await log.where('accountId', '=', actor.accountId).execute()).toEqual([{ fields: '["identifier"]' }])
  })

  test('needs the password, and has to be one of the three', async () => {
    const actor = await somebody('red heron')
    expect(await change(actor, 'new heron', 'not this one at all')).toEqual({ refused: 'wrong' })
    expect(await change(actor, '@')).toEqual({ refused: 'identifier-unknown' })
    expect(await opens('red heron')).toBe(true)
  })

  test('a name of somebody else is taken; of an e-mail nobody learns whether somebody has it', async () => {
    await somebody('white heron', 'nine boats under the moon')
    await somebody('heron@lake.test', 'nine boats under the moon')
    const actor = await somebody('small heron')
    expect(await change(actor, 'white heron')).toEqual({ refused: 'identifier-taken' })
    expect(await change(actor, 'heron@lake.test')).toHaveProperty('done')
    expect([await opens('heron@lake.test'), await opens('heron@lake.test', 'nine boats under the moon')]).toEqual([
      true,
      true,
    ])
  })

  test('an account of the same e-mail and the same password would hide this one: refused', async () => {
    await somebody('twin@lake.test')
    const actor = await somebody('twin heron')
    expect(await change(actor, 'twin@lake.test')).toEqual({ refused: 'identifier-taken' })
    expect(await opens('twin heron')).toBe(true)
  })

  test('guesses at the password behind somebody’s e-mail wait after a few, whoever makes them', async () => {
    await somebody('victim@lake.test', 'nine boats under the moon')
    for (const bird of ['heron', 'stork', 'crane', 'egret']) {
      const guess = `nine boats under the ${bird}`
      expect(await change(await somebody(`north ${bird}`, guess), 'victim@lake.test', guess)).toHaveProperty('done')
    }
    const last = await somebody('north swan', 'nine boats under the moon')
    expect(await change(last, 'victim@lake.test', 'nine boats under the moon')).toEqual({ refused: { wait: 2 } })
  })

  test('tries at names of others wait after a few', async () => {
    await somebody('first heron', 'nine boats under the moon')
    const actor = await somebody('last heron')
    for (let tries = 0; tries < 5; tries++) await change(actor, 'first heron')
    expect(await change(actor, 'first heron')).toMatchObject({ refused: { wait: expect.any(Number) } })
  })
})

import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { confirmByPassword } from '#app/features/account/confirm/confirm-by-password.server.ts'
import { changePassword } from '#app/features/account/password/change-password.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signOut } from '#app/features/account/signing-in/sign-out.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { readVisit, signedInDevices } from '#app/server/identity/session.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven lamps on the river'
const tokenIn = (cookies: string[]) => /session=([^;]+)/.exec(cookies.join('\n'))?.[1]
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

async function signedInAs(identifier: string) {
  const asked = { at: NOW, device: null, sessionId: null }
  const outcome = await signIn({ identifier, password, own: 'yes', next: '' }, asked)
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.refused))
  const token = tokenIn(outcome.done.cookies)
  const visit = await readVisit(token, NOW)
  if (!visit || !('actor' in visit)) throw new Error('no visit')
  return { token, id: visit.id, at: (now: string) => ({ ...visit.actor, now }) }
}

async function somebody(identifier: string) {
  const fields = { submission: crypto.randomUUID(), identifier, password, name: '', programme: '', next: '' }
  await signUp(fields, { language: 'en', at: NOW, device: null })
  return signedInAs(identifier)
}

const confirmedAt = async (token: string | undefined, now: string) => {
  const visit = await readVisit(token, now)
  return visit && 'actor' in visit ? visit.confirmedAt : null
}

/** The token a visit goes on with once the password was typed again. */
async function renewed({ id, at }: Awaited<ReturnType<typeof signedInAs>>, now: string, form = typed(password)) {
  const outcome = await confirmByPassword(at(now), form, id)
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.refused))
  return tokenIn([outcome.done.cookie])
}

const typed = (text: string) => ({ submission: crypto.randomUUID(), password: text, next: '' })

onBothDatabases('is it me', () => {
  test('signing in shows it, and the password shows it again, for this phone alone', async () => {
    const here = await somebody('Field Stone')
    const there = await signedInAs('Field Stone')
    expect(await confirmedAt(here.token, NOW)).toBe(NOW)
    const now = later(5)
    const next = await renewed(here, now)
    expect(await confirmedAt(next, now)).toBe('2026-11-21T17:05:00.000Z')
    expect(await confirmedAt(here.token, now)).toBe(NOW)
    expect(await confirmedAt(there.token, now)).toBe(NOW)
    const rows = await database().selectFrom('auditEvent').select('fields').where('kind', '=', 'confirmed').execute()
    expect(rows.map(({ fields }) => fields)).toEqual(['["password"]'])
  })

  test('the visit goes on with another token; the one before opens nothing a minute later', async () => {
    const here = await somebody('Renewed Stone')
    const now = later(5)
    const next = await renewed(here, now)
    expect(next).not.toBe(here.token)
    expect(await confirmedAt(next, later(7))).toBe(now)
    expect(await readVisit(here.token, later(5.9))).toHaveProperty('actor')
    expect(await readVisit(here.token, later(6.1))).not.toHaveProperty('actor')
    // why: the sign-up's and this one; the token of before is no third device
    expect(await signedInDevices(here.at(now), here.id)).toHaveLength(2)
  })

  test('the same form sent twice goes on with the same token, and leaving ends both', async () => {
    const here = await somebody('Pressed Stone')
    const [now, form] = [later(5), typed(password)]
    const next = await renewed(here, now, form)
    expect(await renewed(here, now, form)).toBe(next)
    const visit = await readVisit(next, now)
    await signOut(here.at(now), visit?.id ?? null)
    expect([await readVisit(next, now), await readVisit(here.token, now)]).toEqual([null, null])
  })

  test('another form that comes with the token of before goes on as long as the visit', async () => {
    const here = await somebody('Two Forms')
    await renewed(here, later(5))
    const other = await renewed(here, later(5.5), typed(password))
    expect(await readVisit(other, later(8))).toHaveProperty('actor')
  })

  test('a wrong password shows nothing and is counted together with those at the new password', async () => {
    const here = await somebody('Shore Stone')
    const now = later(5)
    const me = here.at(now) as Participant
    const twice = typed('not this one at all')
    for (let sent = 0; sent < 4; sent++)
      expect(await confirmByPassword(me, twice, here.id)).toEqual({ refused: 'wrong' })
    for (let tries = 0; tries < 4; tries++) await confirmByPassword(me, typed('not this one at all'), here.id)
    expect(await confirmByPassword(me, typed(password), here.id)).toMatchObject({
      refused: { wait: expect.any(Number) },
    })
    const change = { submission: crypto.randomUUID(), passwordNow: password, password: 'nine boats under the moon' }
    expect(await changePassword(me, change, here.id)).toMatchObject({ refused: { wait: expect.any(Number) } })
    expect(await confirmedAt(here.token, now)).toBe(NOW)
  })

  test('a worker shows it the same way', async () => {
    const office = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    await addWorkerAccount({ identifier: 'dana@agency.test', name: 'Dana Whitfield', ...office, password }, NOW)
    const desk = await signedInAs('dana@agency.test')
    expect(await confirmedAt(await renewed(desk, later(5)), later(5))).not.toBe(NOW)
  })
})

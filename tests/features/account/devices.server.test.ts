import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { ALL_OTHERS, signOutDevice } from '#app/features/account/devices/sign-out-device.server.ts'
import { lockAccount } from '#app/features/account/lock/lock-account.server.ts'
import { changePassword } from '#app/features/account/password/change-password.server.ts'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import { signUp } from '#app/features/account/signing-up/sign-up.server.ts'
import { addWorkerAccount } from '#app/features/administration/workers/add-worker.server.ts'
import { readSession, readVisit, signedInDevices } from '#app/server/identity/session.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven lamps on the river'
const aPhone = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36'
const aComputer = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36'
const tokenIn = (cookies: string[]) => /session=([^;]+)/.exec(cookies.join('\n'))?.[1]
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const hour = 3600
const day = 24 * hour

/** Somebody with an account under this name; returns how they sign in from a device, with the cookies it gets. */
async function somebody(identifier: string) {
  const fields = { submission: crypto.randomUUID(), identifier, password, name: '', programme: '', next: '' }
  // Long ago: the visit that signing up began is over.
  await signUp(fields, { language: 'en', at: later(-13 * hour), device: null })
  return async (userAgent: string, wishes: { own?: 'yes'; at?: string; password?: string } = {}) => {
    const { own, at = NOW } = wishes
    const input = { identifier, password: wishes.password ?? password, own, next: '' }
    const outcome = await signIn(input, { at, device: null, sessionId: null, userAgent })
    if (!('done' in outcome)) throw new Error(JSON.stringify(outcome.refused))
    const token = tokenIn(outcome.done.cookies)
    const session = await readSession(token, at)
    if (!session) throw new Error('no session')
    return { token, id: session.id, actor: session.actor as Participant, cookies: outcome.done.cookies }
  }
}

onBothDatabases('where somebody is signed in', () => {
  test('on a shared phone a visit ends after ten idle minutes, on my own after seven days, at most thirty', async () => {
    const from = await somebody('River Stone')
    const shared = await from(aPhone)
    expect(shared.cookies[0]).not.toContain('Max-Age')
    expect(await readVisit(shared.token, later(599))).toMatchObject({ idleMinutes: 10 })
    expect(await readVisit(shared.token, later(1200))).toHaveProperty('ended')

    const own = await from(aPhone, { own: 'yes' })
    expect(own.cookies[0]).toContain('Max-Age=2592000')
    expect(await readVisit(own.token, later(7 * day - 1))).toMatchObject({ idleMinutes: null })
    for (let days = 13; days < 30; days += 6) expect(await readSession(own.token, later(days * day))).not.toBeNull()
    expect(await readSession(own.token, later(30 * day))).toBeNull()
  })

  test('a worker’s desk is nobody’s own, whatever was ticked', async () => {
    const identifier = 'dana@agency.test'
    const office = { office: 'Lawrence', organisation: 'Department', programme: 'massachusetts', language: 'en' }
    await addWorkerAccount({ identifier, name: 'Dana Whitfield', ...office, password }, NOW)
    const outcome = await signIn(
      { identifier, password, own: 'yes', next: '' },
      { at: NOW, device: null, sessionId: null },
    )
    const token = tokenIn('done' in outcome ? outcome.done.cookies : [])
    expect(await readSession(token, later(29 * 60))).not.toBeNull()
    expect(await readSession(token, later(60 * 60))).toBeNull()
  })

  test('the list names each device, and says which one is in hand', async () => {
    const from = await somebody('Lake Stone')
    await from(aComputer, { at: later(-hour) })
    await from(aPhone, { own: 'yes', at: later(-3 * day) })
    const here = await from(aPhone)
    const listed = await signedInDevices(here.actor, here.id)
    // The computer was left an hour ago: that visit is over.
    expect(listed.map(({ device, kept, here }) => ({ device, kept, here }))).toEqual([
      { device: 'phone', kept: false, here: true },
      { device: 'phone', kept: true, here: false },
    ])
  })

  test('one is signed out by its name, all others at once, nobody else’s ever', async () => {
    const from = await somebody('Hill Stone')
    const [here, friend, old] = [await from(aPhone), await from(aPhone), await from(aComputer)]
    const stranger = await (await somebody('Far Stone'))(aPhone)
    const isIn = async () => {
      const sessions = await Promise.all([here, friend, old].map(({ token }) => readSession(token, NOW)))
      return sessions.map((session) => session !== null)
    }
    const nameOf = async ({ actor, id }: typeof here) =>
      (await signedInDevices(actor, id)).find((device) => device.here)?.handle ?? ''
    await signOutDevice(stranger.actor, await nameOf(friend), stranger.id)
    await signOutDevice(stranger.actor, ALL_OTHERS, stranger.id)
    expect(await isIn()).toEqual([true, true, true])
    await signOutDevice(here.actor, await nameOf(friend), here.id)
    expect(await isIn()).toEqual([true, false, true])
    await signOutDevice(here.actor, ALL_OTHERS, here.id)
    expect(await isIn()).toEqual([true, false, false])
    const audited = await database()
      .selectFrom('auditEvent')
      .select('fields')
      .where('kind', '=', 'device-signed-out')
      .execute()
    expect(audited.map(({ fields }) => fields)).toEqual(['["others"]', '["one"]', '["others"]'])
  })
})

// The same cookie in two places is one visit: nobody can tell the places apart, so each way of ending it ends both.
onBothDatabases('a token that was copied', () => {
  /** The owner, and whoever carries a copy of her token; `hers` is another phone of hers. */
  async function copied(identifier: string) {
    const from = await somebody(identifier)
    const [here, hers] = [await from(aComputer), await from(aPhone)]
    const isIn = async (seconds = 0) => (await readSession(here.token, later(seconds))) !== null
    return { here, hers, isIn }
  }

  test('works in both places and is one line of the list', async () => {
    const { here, hers, isIn } = await copied('Copied Stone')
    expect([await isIn(), await isIn()]).toEqual([true, true])
    const listed = await signedInDevices(hers.actor, hers.id)
    expect(listed.map(({ device, here: isHere }) => ({ device, isHere }))).toEqual([
      { device: 'computer', isHere: false },
      { device: 'phone', isHere: true },
    ])
    expect((await signedInDevices(here.actor, here.id)).filter(({ here: isHere }) => isHere)).toHaveLength(1)
  })

  test('opens nothing once she signs that device out, from anywhere', async () => {
    const { here, hers, isIn } = await copied('Listed Stone')
    const [line] = (await signedInDevices(here.actor, here.id)).filter((device) => device.here)
    await signOutDevice(hers.actor, line?.handle ?? '', hers.id)
    expect(await isIn()).toBe(false)
  })

  test('opens nothing once she locks her account', async () => {
    const { isIn } = await copied('Locked Stone')
    await lockAccount(
      { submission: crypto.randomUUID(), identifier: 'Locked Stone', password },
      { at: NOW, device: null },
    )
    expect(await isIn()).toBe(false)
  })

  test('opens nothing once she has a new password, made elsewhere or in that very visit', async () => {
    const fresh = 'nine boats under the moon'
    const form = () => ({ submission: crypto.randomUUID(), passwordNow: password, password: fresh })
    const elsewhere = await copied('Distant Stone')
    await changePassword(elsewhere.hers.actor, form(), elsewhere.hers.id)
    expect(await elsewhere.isIn()).toBe(false)
    const there = await copied('Nearby Stone')
    await changePassword(there.here.actor, form(), there.here.id)
    // Answered for a minute, so that a second press of the button does not sign her out.
    expect([await there.isIn(59), await there.isIn(61)]).toEqual([true, false])
  })
})

onBothDatabases('a new password', () => {
  const fresh = 'nine boats under the moon'

  test('needs the one of now, signs every other device out, and opens from then on', async () => {
    const from = await somebody('Moon Stone')
    const [here, other] = [await from(aPhone), await from(aComputer)]
    const form = { submission: crypto.randomUUID(), passwordNow: password, password: fresh }
    expect(await changePassword(here.actor, { ...form, passwordNow: 'not this one at all' }, here.id)).toEqual({
      refused: 'wrong',
    })
    expect(await changePassword(here.actor, { ...form, password: 'short' }, here.id)).toEqual({
      refused: 'password-too-short',
    })
    expect(await changePassword(here.actor, { ...form, password }, here.id)).toEqual({ refused: 'same' })
    expect(await readSession(other.token, NOW)).not.toBeNull()
    const changed = await changePassword(here.actor, form, here.id)
    expect(await changePassword(here.actor, form, here.id)).toEqual(changed)
    const cookie = 'done' in changed ? changed.done.cookie : ''
    expect(await readSession(tokenIn([cookie]), later(120))).not.toBeNull()
    expect(await readSession(other.token, NOW)).toBeNull()
    await from(aComputer, { password: fresh })
    await expect(from(aComputer)).rejects.toThrow('wrong')
  })

  test('waits after some wrong tries, and the way in does not wait with it', async () => {
    const from = await somebody('Rain Stone')
    const here = await from(aPhone)
    const wrong = () => ({ submission: crypto.randomUUID(), passwordNow: 'not this one at all', password: fresh })
    for (let tries = 0; tries < 5; tries++) await changePassword(here.actor, wrong(), here.id)
    expect(await changePassword(here.actor, wrong(), here.id)).toMatchObject({ refused: { wait: expect.any(Number) } })
    await from(aPhone)
  })
})

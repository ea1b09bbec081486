// What is typed of how somebody signs in and is written to: kept like other words, never what is secret or said not to be safe.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { hashPassword } from '#app/server/identity/passwords.server.ts'
import { write } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { draftsOf, filled, inField } from '#tests/support/typed.ts'
import { where } from '#tests/support/visitor.ts'

const aPerson = () => aParticipant({ now: new Date().toISOString() })

const opensBy = async ({ accountId }: Participant, password: string) => {
  const passwordHash = await hashPassword(password)
  await write((trx) => trx.updateTable('account').set({ passwordHash }).where('id', '=', accountId).execute())
}

/** Pages opened now ask once more who it is. */
const letTheProofAge = ({ accountId, now }: Participant) =>
  write((trx) =>
    trx
      .updateTable('session')
      .set({ confirmedAt: new Date(Date.parse(now) - 11 * 60_000).toISOString() })
      .where('accountId', '=', accountId)
      .execute(),
  )

onSqlite('words about how I sign in', () => {
  const app = withServedApp()

  test('a new name to sign in with is kept without the password beside it, and gone once it is saved', async () => {
    const rosa = await aPerson()
    const password = 'seven stones in a river'
    await opensBy(rosa, password)
    const phone = await app.visitor(rosa)
    const secret = { passwordNow: 'never kept' }
    await phone.post('/exit', filled(await phone.get('/me/identifier'), { identifier: 'blue river', ...secret }))
    expect((await draftsOf(rosa))[0]?.fields).toEqual({ fields: { identifier: 'blue river' }, other: null })
    const again = await app.visitor(rosa)
    const page = await again.get('/me/identifier')
    expect(inField(page, 'identifier')).toBe('blue river')
    expect(inField(page, 'passwordNow')).toBe('')
    const wrong = await again.post('/me/identifier', filled(page, { passwordNow: 'not mine at all' }))
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('A password or a code has to be typed again.')
    const saved = await again.post('/me/identifier', filled(wrong, { passwordNow: password }))
    expect(saved.status).toBe(303)
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('what is kept of it shows to nobody who did not say once more who it is', async () => {
    const rosa = await aPerson()
    const phone = await app.visitor(rosa)
    await phone.post('/draft', filled(await phone.get('/me/identifier'), { identifier: 'blue river' }))
    await letTheProofAge(rosa)
    const asked = await phone.get('/me/identifier')
    expect(asked.status).toBe(302)
    expect(where(asked)).toBe('/confirm?next=%2Fme%2Fidentifier')
    expect((await phone.get('/today')).html).not.toContain('blue river')
  })

  test('an address said not to be safe is kept no longer, however it was sent', async () => {
    const rosa = await aPerson()
    const phone = await app.visitor(rosa)
    const notSafe = { address: 'home@home.test', reader: 'not-safe' }
    for (const way of ['/draft', '/me/contact', '/exit']) {
      await phone.post('/draft', filled(await phone.get('/me/contact'), { address: 'home@home.test' }))
      expect(await draftsOf(rosa)).toHaveLength(1)
      expect((await phone.post(way, filled(await phone.get('/me/contact'), notSafe))).status, way).toBeLessThan(400)
      expect(await draftsOf(rosa), way).toEqual([])
    }
  })

  test('an address that is sent is kept no longer as words', async () => {
    const rosa = await aPerson()
    const phone = await app.visitor(rosa)
    await phone.post('/draft', filled(await phone.get('/me/contact'), { address: 'rosa@home' }))
    const page = await phone.get('/me/contact')
    expect(inField(page, 'address')).toBe('rosa@home')
    const sentIt = await phone.post('/me/contact', filled(page, { address: 'rosa@home.test', reader: 'only-me' }))
    expect(sentIt.status).toBe(303)
    expect(await draftsOf(rosa)).toEqual([])
  })
})

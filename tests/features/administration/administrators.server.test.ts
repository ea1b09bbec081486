import { beforeEach, expect, test } from 'vitest'
import { signIn } from '#app/features/account/signing-in/sign-in.server.ts'
import {
  addAdministrator,
  closeAdministrator,
} from '#app/features/administration/administrators/change-administrator.server.ts'
import { readSession } from '#app/server/identity/session.server.ts'
import { database, listAdministrators } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const password = 'seven lamps on the river'
const operator = { role: 'operator' as const, now: NOW }
const pat = { identifier: 'pat@agency.test', name: 'Pat Moore', password, programme: 'massachusetts', language: 'en' }
const browser = { at: NOW, device: null, sessionId: null }
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

onBothDatabases('an administrator', () => {
  test('made by the operator, signs in, and is gone on the next request when the operator closes the account', async () => {
    expect('done' in (await addAdministrator(pat, operator))).toBe(true)
    expect(await addAdministrator(pat, operator)).toEqual({ refused: 'identifier-taken' })
    const opened = await signIn({ identifier: pat.identifier, password, next: '', own: 'yes' }, browser)
    if ('refused' in opened) throw new Error('refused')
    expect(opened.done.role).toBe('administrator')
    const token = /__Host-session=([^;]+)/.exec(opened.done.cookies.join('\n'))?.[1]
    expect((await readSession(token, NOW))?.actor).toMatchObject({ role: 'administrator', programme: 'massachusetts' })
    // A desk is nobody's own device, whatever was ticked.
    expect(await readSession(token, later(29))).not.toBeNull()
    expect(await readSession(token, later(60))).toBeNull()

    expect(await closeAdministrator('nobody@agency.test', operator)).toEqual({ refused: 'not-found' })
    expect(await closeAdministrator('PAT@agency.test', operator)).toEqual({ done: {} })
    expect(await readSession(token, NOW)).toBeNull()
    expect(await signIn({ identifier: pat.identifier, password, next: '' }, browser)).toEqual({ refused: 'wrong' })
    expect(await listAdministrators(database())).toMatchObject([{ name: 'Pat Moore', endedAt: NOW }])
  })

  test.each([
    [{ programme: 'mars' }, 'programme-unknown'],
    [{ language: 'xx' }, 'language-unknown'],
    [{ identifier: '?' }, 'identifier-unknown'],
    [{ password: 'short' }, 'password-too-short'],
  ])('%j is refused', async (wishes, refused) => {
    const kai = { ...pat, identifier: 'kai@agency.test', ...wishes }
    expect(await addAdministrator(kai, operator)).toEqual({ refused })
  })
})

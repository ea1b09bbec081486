// What a stranger with somebody's open phone must not do asks once more who it is: on every such address.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Actor } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { setTeenSince, write } from '#db'
import { addresses } from '#tests/support/addresses.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { sessionOf } from '#tests/support/lives.ts'
import { belongings, pathOf, readerAt } from '#tests/support/own-pages.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { type ServedApp, withServedApp } from '#tests/support/served-app.ts'
import { type Answer, where } from '#tests/support/visitor.ts'

const mustAsk = addresses.filter(({ file }) =>
  /\b(confirmed|justConfirmed)(Participant|Administrator)?\(/.test(readFileSync(`app/${file}`, 'utf8')),
)

/** Pressed, and everything comes along. */
const nothingToFillIn = ['/me/my-data/file']

/** What the audit log calls it when somebody shows things to a worker, changes how they sign in, takes all along or erases. */
const grave =
  /'([a-z-]*(?:address-added|address-confirmed|address-changed|address-removed|release-signed|backup-codes-made|passkey-added|passkey-removed|factor|download|eras)[a-z-]*)'/

// Their verbs' files write such a row, and yet nobody is asked.
const noQuestion: Record<string, string> = {
  '/sign-in/second': 'on the way in, a moment after the password',
  '/sign-in/second/passkey': 'only asks',
  '/sign-in/second/set-up': 'on the way in, a moment after the password',
  '/sign-in/lock': 'by the password or a code of the card, typed right there',
  '/me/erase/stop': 'keeps what is there',
  '/admin/workers/:workerId/move': 'takes away what a worker sees, and gives nothing',
  '/admin/workers/:workerId/account': 'closes, or opens what only its own password opens',
}

/** The verbs a route calls that write such a row. */
function graveVerbs(file: string): string[] {
  const source = readFileSync(`app/${file}`, 'utf8')
  const verbs = [...source.matchAll(/from '([^']+\.server\.ts)'/g)].map(([, from = '']) =>
    from.startsWith('#app/') ? from.replace('#app/', 'app/') : join('app', dirname(file), from),
  )
  return verbs.filter((path) => existsSync(path) && grave.test(readFileSync(path, 'utf8')))
}

it('no address does such a thing without asking', () => {
  const silent = addresses.filter(
    ({ path, file, writes }) =>
      writes && graveVerbs(file).length > 0 && !mustAsk.some((one) => one.path === path) && !(path in noQuestion),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
  expect(mustAsk.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/me/backup-card', '/sharing/new/:draftId/sign']),
  )
})

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** Somebody whose visit goes on, and who showed so many minutes ago who they are. */
async function whoShowed(app: ServedApp, actor: Actor, minutes: number) {
  const visitor = await app.visitor()
  visitor.cookies.set('session', await sessionOf(actor, ago(minutes)))
  return visitor
}

const isAsked = (answer: Answer) => answer.status === 302 && where(answer).startsWith('/confirm?')

onSqlite('is it me', () => {
  const app = withServedApp()

  it.each(mustAsk.map((address) => ({ ...address, name: address.path })))(
    '$name asks after ten minutes, and what was begun in time may take half an hour',
    async ({ path: address, audience, reads, writes, page }) => {
      const own = await belongings('Rosalinda', undefined, false)
      const actor = readerAt(own, { audience })
      // Only a teenager's account has this one.
      if (address === '/me/eighteen') await write((trx) => setTeenSince(trx, actor.personId, '2026-01-01' as Day))
      const path = pathOf(own, address)
      const ask = async (minutes: number, method: 'get' | 'post') => {
        const visitor = await whoShowed(app, actor, minutes)
        return method === 'get' ? visitor.get(path) : visitor.post(path, { submission: 'nothing that could be saved' })
      }
      if (reads && page) {
        expect(isAsked(await ask(9, 'get'))).toBe(false)
        expect(where(await ask(11, 'get'))).toBe(`/confirm?next=${encodeURIComponent(path)}`)
      }
      if (!writes) return
      const lasts = nothingToFillIn.includes(address) ? 10 : 30
      expect(isAsked(await ask(lasts - 1, 'post'))).toBe(false)
      expect(isAsked(await ask(lasts + 1, 'post'))).toBe(true)
    },
  )

  it('says why, takes the password, and leads back', async () => {
    const visitor = await app.visitor()
    const password = 'seven lamps on the river'
    await visitor.submit(await visitor.open('/sign-up'), { identifier: 'Anna Lake', password })
    const page = await visitor.get('/confirm?next=%2Fme%2Fbackup-card')
    expect(page.html).toContain('Before I change how I sign in: is it me?')
    const wrong = await visitor.submit(page, { password: 'not this one at all' })
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('This is not the password I have now.')
    expect((await visitor.submit(wrong, { password })).path).toBe('/me/backup-card')
  })

  it('a card made by a form that was begun in time shows its codes', async () => {
    const visitor = await whoShowed(app, await aParticipant({ now: ago(0) }), 20)
    const answer = await visitor.post('/me/backup-card', { submission: crypto.randomUUID() })
    expect(answer.html.match(/<li><code/g)).toHaveLength(8)
  })

  it('leads nowhere but to a page of ours', async () => {
    const visitor = await app.visitor(await aWorker({ now: ago(0) }))
    for (const next of ['https://evil.example/', '//evil.example', '/confirm?next=%2Fme', '/sign-out', '/exit']) {
      const page = await visitor.get(`/confirm?next=${encodeURIComponent(next)}`)
      expect(page.html).toContain('name="next" value="/worker"')
    }
  })

  it('whoever comes too late signs in once, not twice', async () => {
    const stranger = await app.visitor()
    const asked = where(await stranger.get('/confirm?next=%2Fme%2Fbackup-card'))
    expect(asked).toBe(`/sign-in?next=${encodeURIComponent('/confirm?next=%2Fme%2Fbackup-card')}`)
    expect((await stranger.get(asked)).html).toContain('name="next" value="/me/backup-card"')
  })
})

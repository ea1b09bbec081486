// Larger letters, stronger colours and a voice, chosen once on /reading, on whatever page comes after. docs/decisions/0017.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { onSqlite } from '#tests/support/databases.ts'
import { type Belongings, belongings } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { type Answer, type Visitor, where } from '#tests/support/visitor.ts'
import { assetsOf } from '#tests/support/weight.ts'

const named = (html: string) =>
  assetsOf(html).styles.map((href) => href.replace(/^\/assets\/(.+)-[\w-]{8}\.css$/, '$1'))
const chosenOf = ({ html }: Answer) =>
  named(html).filter((name) => ['large', 'largest', 'day', 'night', 'aloud'].includes(name))

onSqlite('what is chosen on /reading', () => {
  const app = withServedApp()
  let own: Belongings

  beforeAll(async () => {
    own = await belongings('Rosa')
  })

  async function reading(who: 'anyone' | 'participant' | 'worker' | 'administrator', chosen?: string) {
    const actor = {
      anyone: undefined,
      participant: own.life.participant,
      worker: own.worker,
      administrator: own.administrator,
    }
    const visitor = await app.visitor(actor[who])
    if (chosen) visitor.cookies.set('reading', chosen)
    return visitor
  }
  const press = (visitor: Visitor, fields: Record<string, string>) =>
    visitor.post('/reading', { next: '/help', ...fields })

  it('is kept in this browser at the first press, shown there and on the way back', async () => {
    const visitor = await reading('anyone')
    const answer = await press(visitor, { letters: 'largest' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/reading?next=%2Fhelp#letters')
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^reading=largest; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)

    const page = await visitor.get(where(answer))
    expect(page.html).toMatch(/<button[^>]*value="largest"[^>]*aria-pressed="true"/)
    expect(page.html.match(/aria-pressed="true"/g)).toHaveLength(3)
    expect(page.html).toContain('<a class="btn" href="/help">')
    expect(chosenOf(page)).toEqual(['largest'])
    expect(chosenOf(await visitor.get('/help'))).toEqual(['largest'])
  })

  it('a second choice keeps the first, and with nothing left nothing stays in the browser', async () => {
    const visitor = await reading('anyone')
    await press(visitor, { letters: 'large' })
    await press(visitor, { colors: 'night' })
    await press(visitor, { aloud: 'yes' })
    expect(visitor.cookies.get('reading')).toBe('large.night.aloud')
    await press(visitor, { aloud: 'no' })
    await press(visitor, { letters: 'usual' })
    expect(visitor.cookies.get('reading')).toBe('night')
    await press(visitor, { colors: 'usual' })
    expect(visitor.cookies.has('reading')).toBe(false)
  })

  it.each([
    ['anyone', '/'],
    ['anyone', '/sign-in'],
    ['anyone', '/no/such/address'],
    ['participant', '/today'],
    ['participant', '/bridge'],
    ['participant', '/goals/sheet'],
    ['participant', '/sharing/new'],
    ['participant', '/goals/nothing-here'],
    ['worker', '/worker'],
    ['worker', '/worker/me'],
    ['administrator', '/admin'],
  ] as const)('%s finds it on %s, after every other sheet, for the screen alone', async (who, path) => {
    const page = await (await reading(who, 'largest.day.aloud')).get(path)
    expect(chosenOf(page)).toEqual(['largest', 'day', 'aloud'])
    expect(named(page.html).slice(-3)).toEqual(['largest', 'day', 'aloud'])
    expect(page.html.match(/<link rel="stylesheet"[^>]*media="screen"\/>/g)).toHaveLength(3)
    expect(page.html).toContain('class="aloud" data-aloud="true" hidden=""')
    // A page that is kept nowhere cannot come back as it was before the press.
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('vary')).toMatch(/Cookie/)
    // Without the choice none of it is there.
    const plain = await (await reading(who)).get(path)
    expect(chosenOf(plain)).toEqual([])
    expect(plain.html).not.toContain('data-aloud')
  })

  it('also on the page of what is refused before any page runs', async () => {
    const visitor = await reading('anyone', 'large.night')
    const refused = await visitor.post(
      '/goals/new',
      {},
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(refused.status).toBe(403)
    expect(chosenOf(refused)).toEqual(['large', 'night'])
    visitor.cookies.delete('reading')
    expect(chosenOf(await visitor.post('/goals/new', {}, { origin: 'null', 'sec-fetch-site': 'cross-site' }))).toEqual(
      [],
    )
  })

  it('whatever a browser brings or a form says, a page comes', async () => {
    const visitor = await reading('participant', 'huge.<b>.largest')
    expect(chosenOf(await visitor.get('/today'))).toEqual(['largest'])
    const answer = await press(visitor, { letters: 'huge', colors: '<b>', aloud: 'perhaps' })
    expect(answer.status).toBe(303)
    expect(visitor.cookies.get('reading')).toBe('largest')
  })

  it('belongs to the browser: the same person elsewhere, and whoever signs in here next, keep nothing of it on them', async () => {
    const here = await reading('participant')
    await press(here, { letters: 'largest' })
    expect(chosenOf(await here.get('/today'))).toEqual(['largest'])
    expect(chosenOf(await (await reading('participant')).get('/today'))).toEqual([])
    const left = await here.post('/exit', {})
    expect(left.headers.getSetCookie().join()).not.toContain('reading=')
    expect(chosenOf(await here.get('/sign-in'))).toEqual(['largest'])
  })

  it('leads back where somebody came from, and to no other site', async () => {
    const visitor = await reading('participant')
    const from = async (referer: string, path = '/reading') => {
      const { html } = await visitor.get(path, { referer })
      return /<a class="btn" href="([^"]*)">/.exec(html)?.[1]
    }
    expect(await from(`${app.url()}/goals/${own.life.goalId}?x=1`)).toBe(`/goals/${own.life.goalId}?x=1`)
    expect(await from(`${app.url()}/reading`)).toBe('/')
    expect(await from('https://elsewhere.example/today')).toBe('/')
    expect(await from('no address')).toBe('/')
    expect(await from(`${app.url()}/today`, '/reading?next=%2Fhelp')).toBe('/help')
    expect(await from(`${app.url()}/today`, '/reading?next=https%3A%2F%2Felsewhere.example')).toBe('/')
    const sent = await visitor.post('/reading', { letters: 'large', next: '//elsewhere.example' })
    const { html } = await visitor.get(where(sent))
    expect(html).toContain('<a class="btn" href="/">')
  })

  it('every page leads there in one press', async () => {
    for (const [who, path] of [
      ['anyone', '/help'],
      ['participant', '/today'],
      ['worker', '/worker'],
    ] as const)
      expect((await (await reading(who)).get(path)).html, path).toMatch(/<footer.*<a href="\/reading">/s)
  })

  it('the sheets keep the reader’s own colours last', () => {
    for (const name of ['day', 'night'])
      expect(readFileSync(`app/ui/style/reading/${name}.css`, 'utf8').trimEnd()).toMatch(
        /@import "\.\.\/forced\.css";$/,
      )
  })
})

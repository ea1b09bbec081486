// What stays behind on a phone: titles and addresses in its list of pages, names of files, icons and messages. None of them
// says that somebody gets aid, has a worker, is afraid or hides something, and none holds a word or an answer of theirs.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import { telling } from '#tests/locales/telling.ts'
import { addresses } from '#tests/support/addresses.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { decoded } from '#tests/support/forms.ts'
import { type Belongings, belongings, pathOf, readerAt } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const inAnyLanguage = (text: string) => Object.values(telling).some((words) => words.test(text))

/** What `belongings` and the people in it are called and have written begins like this. */
const own = /Private|Rosa|Dana/

const titleOf = (html: string) => decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
const fileName = (answer: { headers: Headers }) =>
  /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]

onSqlite('what a phone remembers', () => {
  const app = withServedApp()
  let life: Belongings
  let rosa: Visitor
  beforeAll(async () => {
    life = await belongings('Rosa')
    rosa = await app.visitor(life.life.participant)
  })

  const pages = addresses.filter(({ page }) => page)

  test.each(pages.map(({ path, audience }) => ({ path, audience })))('the title of $path', async (address) => {
    // why: an open page is looked at by nobody, because some of them lead on whoever has signed in
    const visitor = address.audience === 'anyone' ? await app.visitor() : await app.visitor(readerAt(life, address))
    for (const { code } of languages) {
      const { status, html } = await visitor.get(`${pathOf(life, address.path)}?lng=${code}`)
      // why: pages that take a moment of their own (a second step, a code that was sent) have one title at every moment
      if (status >= 300) continue
      const title = titleOf(html)
      expect(title).toMatch(/^.+ · Footbridge$/)
      expect(title, 'holds a word of somebody').not.toMatch(own)
      // At a desk of an office it is no news that there are workers.
      if (address.audience === 'worker' || address.audience === 'administrator') continue
      expect(title, 'tells').not.toMatch(telling[code] as RegExp)
    }
  })

  test('a page that is not there, not mine or not now says so in neutral words', async () => {
    // why: without the one that says of itself that it only shows things
    for (const { code } of languages) {
      const { t } = wordsIn(code)
      for (const kind of ['notFound', 'failed', 'busy', 'tooMany', 'changed', 'foreign', 'tooLarge', 'broken'] as const)
        expect(t(`common:problem.${kind}.title`)).not.toMatch(telling[code] as RegExp)
    }
  })

  test('files that are kept have names that say nothing', async () => {
    const names = [
      fileName(await rosa.post('/me/my-data/file', {})),
      fileName(await rosa.get('/bridge/keep/picture')),
      fileName(await rosa.get('/goals/calendar/file')),
    ]
    expect(names).toEqual(['my-data.json', expect.stringMatching(/^[a-z]+-\d{4}-\d\d-\d\d\.png$/), 'calendar.ics'])
    expect(names.filter((name) => inAnyLanguage(String(name)) || own.test(String(name)))).toEqual([])
  })

  test('the icon on the home screen and the messages on a lock screen say nothing', () => {
    const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8'))
    const said = [manifest.name, manifest.short_name, ...readdirSync('public')]
    for (const { code } of languages) {
      const { t } = wordsIn(code)
      said.push(t('messages:code'), t('messages:note'), t('messages:text.showing-ends'), t('messages:text.signed-in'))
      said.push(t('messages:text.password-changed'), t('messages:text.code', { code: '12345678' }))
    }
    expect(said.filter(inAnyLanguage)).toEqual([])
  })
})

// why: what interface.md fixes; a right and a way to leave are for everybody
const FIXED = ['/exit', '/help/my-rights', '/help/earn-more', '/sharing', '/who-looked', '/worker']

test('an address names no aid, no violence and nobody', () => {
  const open = addresses
    .filter(({ audience }) => audience !== 'worker' && audience !== 'administrator')
    .map(({ path }) => path)
    .filter((path) => !FIXED.some((fixed) => path === fixed || path.startsWith(`${fixed}/`)))
  const words = (path: string) => path.replace(/:\w+/g, '').replaceAll(/[/-]/g, ' ')
  expect(open.filter((path) => /aid|benefit|welfare|cash|violen|abus|safe|danger|debt|owe/.test(words(path)))).toEqual(
    [],
  )
})

// Every form in which somebody writes own words: kept while they are typed, over another language, until they are sent.
import { expect, test } from 'vitest'
import type { Address } from '#tests/support/addresses.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { dayFields, daysIn, sensible, textsIn } from '#tests/support/filling-in.ts'
import type { FoundForm } from '#tests/support/forms.ts'
import { anOwnPage, personalPages, sent, whereTo } from '#tests/support/own-pages.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { draftsOf, filled, inField, typing } from '#tests/support/typed.ts'
import { type Fields, where } from '#tests/support/visitor.ts'

const aPageAt = (path: string) => personalPages.find((page) => page.path === path) as Address

const KEEPS_NOTHING: Record<string, string> = {
  '/sharing/new/:draftId/sign': 'a name under a signature is written by the one who signs, at that moment',
}

// why: each wants more than words, a password or a safe address: words-of-signing-in.test.ts sends them
const WANTS_MORE = ['/me/identifier', '/me/contact']

// why: a number or a day is quickly typed again; a name and a sentence are somebody's own words
const ownWordsIn = (form: FoundForm) =>
  textsIn(form).filter((name) => ['text', 'textarea'].includes(form.controls.get(name)?.type ?? ''))

/** What is chosen beside the words, the last of each: nobody chooses gladly twice either. */
const chosenIn = (form: FoundForm): Record<string, string> =>
  Object.fromEntries(
    [...form.controls]
      .filter(([, { type }]) => ['select', 'radio', 'checkbox'].includes(type))
      // why: what is sent below names a day of its own, and one gone by
      .filter(([name]) => name !== 'coming' && !daysIn(form).includes(name))
      // why: an address that is not safe is kept nowhere
      .map(([name, { options }]) => [name, options.filter((value) => value !== 'not-safe').at(-1) ?? 'yes']),
  )

onSqlite('every form with own words', () => {
  const app = withServedApp()
  const pages = personalPages.filter(({ audience }) => audience === 'participant')

  test.each(pages.map((address) => ({ ...address, name: address.path })))('at $name', async (address) => {
    const { life, visitor, path, page, forms } = await anOwnPage(app, address)
    const withWords = forms.filter((form) => ownWordsIn(form).length > 0)
    expect(withWords.length > 0 || !(address.path in KEEPS_NOTHING), 'a reason for a form that is not there').toBe(true)
    const keeps = ({ fields }: FoundForm) => fields.some(([name]) => name === 'draft')
    const takesPart = !(address.path in KEEPS_NOTHING)
    expect(withWords.map(keeps), `forms at ${path} that keep what is typed`).toEqual(withWords.map(() => takesPart))
    if (withWords.length === 0 || !takesPart) return

    const typed = Object.fromEntries(ownWordsIn(typing(page)).map((name) => [name, `half a ${name}`]))
    expect((await visitor.post('/draft', filled(page, typed))).status).toBe(200)
    const back = await visitor.get(path)
    for (const [name, words] of Object.entries(typed)) expect(inField(back, name)).toBe(words)

    // In the middle of it another language is chosen: the press below the form, or of the small script.
    const words = Object.fromEntries(Object.keys(typed).map((name) => [name, `half a ${name}, and more`]))
    const more = { ...chosenIn(typing(back)), ...words }
    const along = await visitor.post('/language', [...filled(back, more), ['lng', 'ar']])
    expect(where(along)).toBe(path)
    const arabic = await visitor.get(path)
    expect(arabic.html).toContain('<html lang="ar" dir="rtl">')
    for (const [name, words] of Object.entries(more)) expect(inField(arabic, name)).toBe(words)
    await visitor.post('/language', { lng: 'en' })

    // why: this life has a big goal, and there is one at a time
    if (address.path === '/roadmap/new' || WANTS_MORE.includes(address.path)) return
    // why: some pages want no more than the words, some a number to reach, some a choice, and days to come or gone by
    const ways = [
      ({ controls }: FoundForm): Fields => (controls.has('target') ? { target: '9' } : {}),
      sensible,
      (form: FoundForm) => ({ ...sensible(form), ...dayFields(daysIn(form), ['', '', '']) }),
    ]
    const statuses: number[] = []
    for (const way of ways) {
      const form = typing(await visitor.get(path))
      const own = { life, visitor, path, page: back, forms: [form] }
      statuses.push((await visitor.post(whereTo(own, form), sent(form, { ...way(form), ...typed }))).status)
      if (statuses.at(-1) === 303) break
    }
    expect(statuses.at(-1), `sent at ${path}: ${statuses}`).toBe(303)
    expect((await draftsOf(life.participant)).filter(({ subject }) => subject === path)).toEqual([])
  })

  test('a first big goal takes its kept words along', async () => {
    const rosa = await aParticipant({ now: new Date().toISOString() })
    const phone = await app.visitor(rosa)
    await phone.post('/draft', filled(await phone.get('/roadmap/new'), { statement: 'A house of', reward: 'A cake' }))
    const again = await phone.get('/roadmap/new')
    expect(inField(again, 'reward')).toBe('A cake')
    expect((await phone.post('/roadmap/new', filled(again, { statement: 'A house of our own' }))).status).toBe(303)
    expect(await draftsOf(rosa)).toEqual([])
  })

  test('of a goal on the way stand open again where they were folded away', async () => {
    const { visitor, path, page } = await anOwnPage(app, aPageAt('/roadmap/:roadmapId/stops/new'))
    expect(page.html).not.toMatch(/<details open=""[^>]*>(?:(?!<\/details>)[\s\S])*name="ifText"/)
    await visitor.post('/draft', filled(page, { ifText: 'The car breaks' }))
    expect((await visitor.get(path)).html).toMatch(/<details open=""[^>]*>(?:(?!<\/details>)[\s\S])*name="ifText"/)
  })
})

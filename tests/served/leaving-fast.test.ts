// The way out in the header, without script, from every page of somebody's own: nothing typed is lost, nothing else is kept.
import { expect, test } from 'vitest'
import { bodyLimit } from '#app/server/shell/origin-gate.server.ts'
import { database, listDrafts } from '#db'
import { onSqlite } from '#tests/support/databases.ts'
import { textsIn } from '#tests/support/filling-in.ts'
import { attributes, type FoundForm } from '#tests/support/forms.ts'
import { anOwnPage, personalPages } from '#tests/support/own-pages.ts'
import { aParticipant } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { type Answer, filledIn } from '#tests/support/visitor.ts'

const keeping = ({ forms }: Answer) => forms.find((form) => form.fields.some(([name]) => name === 'draft'))
const tagOf = (html: string, what: RegExp) => attributes(what.exec(html)?.[0] ?? '')
const wayOut = (html: string) => tagOf(html, /<button type="submit" class="btn exit"[^>]*>/)
const onEnter = (html: string) => tagOf(html, /<button form="draft" class="vh"[^>]*>/)

/** A page whose words come back sends them as they stood; own words are typed, a number or a day is not somebody's. */
const wordsOf = (form: FoundForm) =>
  textsIn(form).filter((name) => ['text', 'textarea'].includes(form.controls.get(name)?.type ?? ''))

// A letter of three bytes, percent-encoded; and what a browser sends for a break of line.
const BYTES_OF_A_LETTER = 9

onSqlite('the way out in the header', () => {
  const app = withServedApp()
  const pages = personalPages.map((address) => ({ ...address, name: address.path }))

  test.each(pages)('of $name takes along what its form keeps, and nothing where nothing was typed', async (address) => {
    const { life, visitor, path, page } = await anOwnPage(app, address)
    const form = keeping(page)
    const drafts = () =>
      listDrafts(database(), life.participant).then((all) => all.filter(({ subject }) => subject === path))
    // A button tied to a form that is not there would do nothing at all.
    expect(wayOut(page.html).get('form')).toBe(form ? 'draft' : undefined)
    expect(wayOut(page.html).get('formaction')).toBe(form ? '/exit' : undefined)
    if (!form) return

    // Enter in a field presses the first button of the form, and must not leave.
    const [own] = form.buttons
    const enter = onEnter(page.html)
    expect([enter.get('name') ?? '', enter.get('value') ?? '', enter.get('formaction')]).toEqual([
      own?.name,
      own?.value,
      own?.formAction,
    ])
    expect(page.html.indexOf('class="vh" tabindex')).toBeLessThan(page.html.indexOf('class="btn exit"'))
    const longest = [...page.html.matchAll(/maxLength="(\d+)"/gi)].reduce((sum, [, most]) => sum + Number(most), 0)
    expect(longest * BYTES_OF_A_LETTER, 'a form too long to leave with').toBeLessThan(bodyLimit)

    const [name] = wordsOf(form)
    if (name === undefined) return
    const saved = filledIn(form, {}).map(([field, value]): [string, string] => [field, value])
    await visitor.post('/exit', saved)
    expect(await drafts(), 'nothing was typed').toEqual([])

    const again = await app.visitor(life.participant)
    const left = await again.post(
      '/exit',
      filledIn(keeping(await again.get(path)) as FoundForm, { [name]: 'half a thou' }),
    )
    expect(left.status).toBe(303)
    expect(JSON.stringify(await drafts())).toContain('half a thou')
    expect((await again.get(path)).status).toBe(302)
  })

  test('keeps words as they were kept when nobody typed more, and all of them when somebody did', async () => {
    const rosa = await aParticipant({ now: new Date().toISOString() })
    const words = async () =>
      (await listDrafts(database(), rosa)).map(({ fields }) => (fields as { fields: unknown }).fields)
    const leave = async (fields: Record<string, string>) => {
      const phone = await app.visitor(rosa)
      const page = await phone.get('/to-dos/new')
      await phone.post('/exit', filledIn(keeping(page) as FoundForm, fields))
    }
    await leave({ text: 'The letter' })
    await leave({})
    expect(await words()).toMatchObject([{ text: 'The letter' }])
    await leave({ text: 'The letter from the school' })
    expect(await words()).toMatchObject([{ text: 'The letter from the school' }])
  })

  test('takes along words that were sent and not taken, although they stand there as the page came', async () => {
    const rosa = await aParticipant({ now: new Date().toISOString() })
    const [phone, desk] = [await app.visitor(rosa), await app.visitor(rosa)]
    const onDesk = await desk.get('/to-dos/new')
    await phone.post(
      '/draft',
      filledIn(keeping(await phone.get('/to-dos/new')) as FoundForm, { text: 'from the phone' }),
    )
    const odds = await desk.post('/to-dos/new', filledIn(keeping(onDesk) as FoundForm, { text: 'from the desk' }))
    expect(odds.status).toBe(409)
    await desk.post('/exit', filledIn(keeping(odds) as FoundForm, {}))
    expect(JSON.stringify(await listDrafts(database(), rosa))).toContain('from the desk')
  })

  test('takes away also who stands beside a form longer than any of ours', async () => {
    const rosa = await aParticipant({ now: new Date().toISOString() })
    const phone = await app.visitor(rosa)
    const form = keeping(await phone.get('/to-dos/new')) as FoundForm
    const cookies = new Map(phone.cookies)
    // why: four times what is read of any form, and more than fits into a connection at once
    const left = await phone.post('/exit', filledIn(form, { text: 'a'.repeat(4 * bodyLimit) }))
    expect(left.status).toBe(303)
    expect(left.headers.get('location')).toBe('https://www.weather.gov/')
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"')
    phone.cookies = cookies
    for (const [name, value] of cookies) phone.cookies.set(name, value)
    expect((await phone.get('/to-dos/new')).status).toBe(302)
    // Everywhere else so long a form is refused, and another site's is refused here too.
    const again = await app.visitor(rosa)
    expect((await again.post('/draft', { text: 'a'.repeat(bodyLimit) })).status).toBe(413)
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await again.post('/exit', { text: 'a'.repeat(bodyLimit) }, foreign)).status).toBe(403)
    expect((await again.get('/to-dos/new')).status).toBe(200)
  })

  test('keeps no password of a form that stood beside it', async () => {
    const rosa = await aParticipant({ now: new Date().toISOString() })
    const phone = await app.visitor(rosa)
    const form = keeping(await phone.get('/to-dos/new')) as FoundForm
    await phone.post('/exit', filledIn(form, { text: 'half a thou', password: 'never kept' }))
    const kept = JSON.stringify(await listDrafts(database(), rosa))
    expect(kept).toContain('half a thou')
    expect(kept).not.toContain('never kept')
  })
})

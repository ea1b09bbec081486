// quality.md, section 6: whatever is typed gets a clear answer and loses nothing, on every form there is.
import { expect, it } from 'vitest'
import { cleanText, isSecret } from '#app/server/form.server.ts'
import type { Address } from '#tests/support/addresses.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { dayFields, daysIn, nothing, sensible, textsIn } from '#tests/support/filling-in.ts'
import { type FoundForm, formsIn } from '#tests/support/forms.ts'
import { anOwnPage, type OwnPage, personalPages, sent, whereTo } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import type { Answer, Fields } from '#tests/support/visitor.ts'

// Two handfuls: what a person might send without meaning to, and what somebody means to. Short enough for the shortest field.
const texts: Record<string, string> = {
  'only spaces': '   \u00A0\t ',
  'ten thousand characters': 'a'.repeat(10_000),
  'line ends of a browser, emoji, combining marks, right-to-left overrides, NUL':
    'one\r\ntwo 👩🏽‍👧🏿 ✅ Ame\u0301lie Z̶̧a̶l̶ abc\u202Egpj\u2066 a\u0000b',
  'HTML, SQL, formulas, placeholders': "=A(1)</textarea><script>alert(1)</script>'; drop table goal; --{{x}}$t(a:b)%s",
  attributes: '" autofocus onfocus="alert(1)',
}

const days: Record<string, [string, string, string]> = {
  'a day that does not exist': ['2027', '2', '30'],
  zeros: ['0', '0', '0'],
  letters: ['soon', 'x', 'y'],
  'the year 9999': ['9999', '1', '1'],
  'eight hundred years ago': ['1200', '1', '1'],
  'half a day': ['2027', '', '3'],
}

interface Sent {
  own: OwnPage
  form: FoundForm
  fields: Fields
  answer: Answer
}

const has = (form: FoundForm, hidden: string) => form.fields.some(([name]) => name === hidden)

// why: finding a name writes nothing and answers with the list, whatever was looked for; a press beside a person leads back
const isSearch = (path: string) => path === '/worker'

onSqlite('bad input', () => {
  const app = withServedApp()

  /** Sends one form of a fresh page, which may be open already; `make` says what stands in it. */
  async function send(address: Address, at: number, make: (form: FoundForm) => Fields, page?: OwnPage): Promise<Sent> {
    const own = page ?? (await anOwnPage(app, address))
    const form = own.forms[at] as FoundForm
    const fields = make(form)
    const answer = await own.visitor.post(whereTo(own, form), sent(form, fields))
    return { own, form, fields, answer }
  }

  function expectAClearAnswer({ own, form, fields, answer }: Sent, why: string) {
    const said = `${why} at ${own.path}`
    // why: a file, a backup card, a worker's code and a calendar's address are shown in the answer itself, because no later page could
    const fine =
      /^\/(me\/backup-card|me\/my-data|worker\/me|(worker|admin)\/me\/recovery-codes|goals\/calendar|admin\/workers\/(new|[^/]+\/code)|admin\/people\/(code|block))$/.test(
        own.path,
      )
        ? [200, 303, 400]
        : [303, 400]
    expect(isSearch(own.path) ? [200, 303] : fine, said).toContain(answer.status)
    expect(answer.html, said).not.toMatch(/<script>alert|onfocus="alert/)
    if (answer.status !== 400) return
    expect(answer.html, said).toMatch(/role="alert"/)
    const summary = answer.html.match(/<div[^>]*role="alert"[\s\S]*?<\/div>/)?.[0] ?? ''
    const links = [...summary.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.length, said).toBeGreaterThan(0)
    for (const id of links) expect(answer.html, `${said}: the summary leads to #${id}`).toContain(` id="${id}"`)
    const typed = (name: string) => form.controls.get(name)?.type !== 'select'
    const shown = new Map(formsIn(answer.html).flatMap(({ fields: all }) => all))
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== 'string' || isSecret(name)) continue
      if (shown.has(name) && typed(name))
        expect(shown.get(name), `${said}: ${name} is still there`).toBe(cleanText(value))
    }
  }

  it.each(personalPages.map((address) => ({ ...address, name: address.path })))('$name', async (address) => {
    const first = await anOwnPage(app, address)
    for (const [at, form] of first.forms.entries()) {
      expectAClearAnswer(await send(address, at, nothing, at === 0 ? first : undefined), 'nothing')
      const names = textsIn(form)
      for (const [why, text] of names.length > 0 ? Object.entries(texts) : []) {
        const outcome = await send(address, at, (one) => ({
          ...sensible(one),
          ...Object.fromEntries(textsIn(one).map((name) => [name, text])),
        }))
        expectAClearAnswer(outcome, why)
        if (why === 'ten thousand characters' && !isSearch(outcome.own.path))
          expect(outcome.answer.status, `${why} at ${outcome.own.path}`).toBe(400)
      }
      for (const [why, day] of daysIn(form).length > 0 ? Object.entries(days) : []) {
        const outcome = await send(address, at, (one) => ({ ...sensible(one), ...dayFields(daysIn(one), day) }))
        expectAClearAnswer(outcome, why)
      }
      const broken = await send(address, at, (one) => ({ ...sensible(one), submission: 'not an id' }))
      // why: stopping a release never fails on a form, and a draft is guarded by its version
      const allowed = /\/(stop|stop-all|what)$/.test(whereTo(broken.own, broken.form)) ? [303, 400] : [400]
      if (has(form, 'submission')) expect(allowed, `no id at ${broken.own.path}`).toContain(broken.answer.status)
    }
  })

  it.each(personalPages.map((address) => ({ ...address, name: address.path })))(
    'a form from an older version of $name overwrites nothing',
    async (address) => {
      const first = await anOwnPage(app, address)
      for (const [at, form] of first.forms.entries()) {
        if (!has(form, 'version')) continue
        const { own, form: old, answer } = await send(address, at, sensible, at === 0 ? first : undefined)
        if (answer.status !== 303) continue
        const picked = [...old.controls].filter(([, { type }]) => type === 'radio')
        const changed = [
          ...textsIn(old).map((name) => [name, '7']),
          ...picked.map(([name, { options }]) => [name, options.filter((one) => one !== 'own').at(-1)]),
        ]
        // why: a day beside another choice would be asked about, and this is about the version
        const hasOwnDay = picked.some(([, { options }]) => options.includes('own'))
        const again = {
          ...sensible(old),
          ...Object.fromEntries(changed),
          ...(hasOwnDay && dayFields(daysIn(old), ['', '', ''])),
          submission: crypto.randomUUID(),
        }
        const late = await own.visitor.post(whereTo(own, old), sent(old, again))
        // why: a goal or a round that was saved has no draft any more, and its form leads to what became of it
        const isGone = (await own.visitor.get(own.path)).status !== 200
        expect(isGone ? [303, 404, 409] : [409], own.path).toContain(late.status)
      }
    },
  )

  it.each(personalPages.filter(({ writes }) => writes).map((address) => ({ ...address, name: address.path })))(
    'an empty body and a file at $name are refused, not stumbled over',
    async (address) => {
      for (const body of [new URLSearchParams(), aFile()]) {
        const { visitor, path } = await anOwnPage(app, address)
        const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const headers = { cookie, origin: app.url(), 'sec-fetch-site': 'same-origin' }
        // why: a length is asked for, and fetch says one only for a body it holds whole
        const whole = new Response(body)
        const type = whole.headers.get('content-type') ?? ''
        const sending = {
          method: 'POST',
          body: await whole.arrayBuffer(),
          headers: { ...headers, 'content-type': type },
        }
        const { status } = await fetch(app.url() + path, { ...sending, redirect: 'manual' })
        // Nothing is uploaded here, so a file is refused at the gate; a search for nothing finds everybody.
        const isFile = type.startsWith('multipart/')
        expect(isFile ? [415] : isSearch(path) ? [200] : [303, 400, 404, 409], `${path} ${type}`).toContain(status)
      }
    },
  )
})

function aFile(): FormData {
  const form = new FormData()
  form.set('text', new Blob(['GIF89a']), 'a.gif')
  form.set('submission', new Blob(['x']), '../../etc/passwd')
  return form
}

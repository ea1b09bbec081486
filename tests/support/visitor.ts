// Somebody at an address: cookies, the headers a browser sends, and forms posted the way a page without script posts them.
import { type FoundForm, formsIn } from './forms.ts'

export type Fields = Record<string, string | string[]>

export interface Answer {
  status: number
  /** Path and query this answer stands at. */
  path: string
  headers: Headers
  html: string
  forms: FoundForm[]
}

export interface Visitor {
  readonly url: string
  cookies: Map<string, string>
  /** GET, without following. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** POST of exactly these fields to a path, without following. */
  post(path: string, fields: Fields | [string, string][], headers?: Record<string, string>): Promise<Answer>
  /** Fills a form of a page in and sends it; follows the 303. */
  submit(page: Answer, fields: Fields, which?: (form: FoundForm) => boolean): Promise<Answer>
  /** Opens an address and follows where it leads. */
  open(path: string): Promise<Answer>
}

function encode(fields: Fields | [string, string][]): URLSearchParams {
  if (Array.isArray(fields)) return new URLSearchParams(fields)
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, one]),
  )
  return new URLSearchParams(pairs)
}

/** Where an answer sends on to, without what stands after #, which a browser keeps to itself. */
export function where(answer: Answer): string {
  const to = new URL(answer.headers.get('location') ?? '', `http://here${answer.path}`)
  return to.pathname + to.search
}

/** The forms every page carries: the language menu, the fast exit, sign-out. */
const onEveryPage = /^\/(language|exit|sign-out)(\?|$)/
export const ownForms = (page: Answer) =>
  page.forms.filter((form) => form.method === 'post' && !onEveryPage.test(form.action))

/** What a form would send once these fields are filled in; other fields stay as the page had them. */
export function filledIn(form: FoundForm, fields: Fields): [string, string][] {
  const kept = form.fields.filter(([name]) => !(name in fields))
  return [...kept, ...encode(fields)]
}

export function aVisitor(url: string, language = 'en'): Visitor {
  const cookies = new Map([['lng', language]])

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    // Packing and unpacking takes a tenth of a suite's time; what a page weighs packed is asked in weight.ts.
    const headers = { cookie, 'accept-encoding': 'identity', ...init.headers }
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const html = await response.text()
    const { status } = response
    let forms: FoundForm[] | undefined
    return {
      status,
      path,
      headers: response.headers,
      html,
      // Most answers are not asked for theirs.
      get forms() {
        forms ??= formsIn(html)
        return forms
      },
    }
  }

  const sameOrigin = { origin: url, 'sec-fetch-site': 'same-origin' }

  async function follow(answer: Answer): Promise<Answer> {
    let now = answer
    for (let hops = 0; hops < 5 && now.status >= 300 && now.status < 400; hops++) now = await ask(where(now))
    return now
  }

  const post = (path: string, fields: Fields | [string, string][], headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: encode(fields), headers: { ...sameOrigin, ...headers } })

  return {
    url,
    cookies,
    get: (path, headers) => ask(path, headers ? { headers } : {}),
    post,
    open: async (path) => follow(await ask(path)),
    async submit(page, fields, which = () => true) {
      const names = Object.keys(fields)
      const fits = (form: FoundForm) =>
        names.every((name) => form.controls.has(name) || form.buttons.some((one) => one.name === name))
      const form = ownForms(page).find((one) => which(one) && fits(one)) ?? ownForms(page).find(which)
      if (!form) throw new Error(`${page.path} (${page.status}) has no form for ${names.join(', ')}`)
      return follow(await post(form.action || page.path, filledIn(form, fields)))
    },
  }
}

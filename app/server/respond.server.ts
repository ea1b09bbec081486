import { data, redirect } from '@remix-run/node'
import type { Filled, FormError, Refusal } from '#app/ui/form.ts'

/** One answer for "does not exist", "is somebody else's" and "was not shared", so that none of them can be told apart. */
export const notFound = () => new Response(null, { status: 404 })

/** For a form no page of ours could have sent, at an address that has no page to show it on again. */
export const brokenForm = () => new Response(null, { status: 400 })

/** For a press on a page that is no longer so, at an address that has no page to say it on. */
export const changedMeanwhile = () => new Response(null, { status: 409 })

/**
 * A browser takes the part after # along to where it is sent, unless that says its own: whoever followed a link of the error
 * summary before saving would land at a field of the same name on the next page.
 */
const atItsTop = (to: string) => (to.startsWith('/') && !to.includes('#') ? `${to}#top` : to)

/** After a save: the browser fetches the next page with GET, so that reload and Back send nothing twice. */
export const seeOther = (to: string, headers?: HeadersInit) => redirect(atItsTop(to), { status: 303, headers })

/**
 * After a save whose page would not show by itself that it went well: the line that says so is on it, unseen until an address
 * leads there. It stands after #, so that the address of the page stays the same.
 */
export const savedAt = (to: string) => seeOther(`${to}#saved`)

/** The same, with cookies for this browser: as lines of their own, because commas stand inside them. */
export function seeOtherWithCookies(to: string, cookies: readonly string[]) {
  return seeOther(
    to,
    cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]),
  )
}

/** Shows the page again with the form still filled. 400 for input we cannot take, 409 for an older version, 429 for too many tries. */
export const refused = (filled: Filled, errors: FormError[], status = 400, headers?: HeadersInit) =>
  data<Refusal>({ filled, errors }, { status, headers })

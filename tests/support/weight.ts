// What a page and all it brings weigh on the wire, as a phone receives them.
import { readdirSync } from 'node:fs'
import { get } from 'node:http'
import { attributes } from './forms.ts'
import type { Visitor } from './visitor.ts'

/** The bytes of the answer as a phone receives them. */
export function wire(url: string, cookie: string, encoding: string): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
    }).on('error', reject)
  })
}

export const cookieOf = (visitor: Visitor) => [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** The parts of the script that it asks for itself, where a page has something for them to do. */
const askedFor = (html: string) =>
  readdirSync('build/client/assets')
    .filter((name) => name.startsWith('still-here') && html.includes('class="float'))
    .concat(
      readdirSync('build/client/assets').filter(
        (name) => name.startsWith('passkey-') && html.includes('data-passkey='),
      ),
      readdirSync('build/client/assets').filter((name) => name.startsWith('keep-words') && html.includes('id="draft"')),
      readdirSync('build/client/assets').filter(
        (name) => name.startsWith('go-on-by-tap') && html.includes('data-goes-on'),
      ),
      readdirSync('build/client/assets').filter((name) => name.startsWith('read-aloud') && html.includes('data-aloud')),
    )
    .map((name) => `/assets/${name}`)

export function assetsOf(html: string) {
  const styles = [...html.matchAll(/<link([^>]*)>/g)].map(([, tag]) => attributes(tag as string))
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, tag]) => attributes(tag as string).get('src'))
  return {
    styles: styles.filter((tag) => tag.get('rel') === 'stylesheet').map((tag) => tag.get('href') as string),
    preloads: styles.filter((tag) => /preload/.test(tag.get('rel') ?? '')).map((tag) => tag.get('href') as string),
    scripts: [...scripts.filter((src) => src !== undefined), ...askedFor(html)],
  }
}

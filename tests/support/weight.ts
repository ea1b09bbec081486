// What a page and all it brings weigh on the wire, as a phone receives them.
import { readdirSync } from 'node:fs'
import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { attributes } from './forms.ts'
import type { Visitor } from './visitor.ts'

interface Received {
  status: number
  bytes: number
  /** What a phone makes of the bytes. */
  text(): string
}

/** The answer as a phone receives it. */
export function wire(url: string, cookie: string, encoding: 'gzip' | 'br'): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const body = Buffer.concat(parts)
        const unpacked = { gzip: gunzipSync, br: brotliDecompressSync }
        const isPacked = response.headers['content-encoding'] === encoding
        const text = () => (isPacked ? unpacked[encoding](body) : body).toString()
        resolve({ status: response.statusCode ?? 0, bytes: body.length, text })
      })
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

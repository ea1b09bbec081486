// What a page and all it brings weigh on the wire, as a phone receives them.
import { readdirSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
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

/** The parts of the script that it asks for itself, and the sign in a page that has something for them to do. */
const asking = {
  'still-here': 'class="float',
  'passkey-': 'data-passkey=',
  'keep-words': 'id="draft"',
  'go-on-by-tap': 'data-goes-on',
  'read-aloud': 'data-aloud',
}

let built: string[] | undefined

function askedFor(html: string): string[] {
  built ??= readdirSync('build/client/assets')
  const asked = Object.entries(asking).filter(([, sign]) => html.includes(sign))
  return built.filter((file) => asked.some(([name]) => file.startsWith(name))).map((file) => `/assets/${file}`)
}

export function assetsOf(html: string) {
  const styles = [...html.matchAll(/<link([^>]*)>/g)].map(([, tag]) => attributes(tag as string))
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, tag]) => attributes(tag as string).get('src'))
  return {
    styles: styles.filter((tag) => tag.get('rel') === 'stylesheet').map((tag) => tag.get('href') as string),
    preloads: styles.filter((tag) => /preload/.test(tag.get('rel') ?? '')).map((tag) => tag.get('href') as string),
    scripts: [...scripts.filter((src) => src !== undefined), ...askedFor(html)],
  }
}

const packed = new Map<string, number>()

/** Sheets and scripts are the same for everybody: each is packed once, the smallest not at all. */
function packedOnce(path: string): number {
  const known = packed.get(path)
  if (known !== undefined) return known
  const file = readFileSync(`build/client${path}`)
  const bytes = (file.length < 1024 ? file : gzipSync(file, { level: 9 })).length
  packed.set(path, bytes)
  return bytes
}

/** What a page weighs with all it brings, packed as the server packs it, in bytes; `script` is a part of `all`. */
export function weightOf(html: string): { script: number; all: number } {
  const { styles, preloads, scripts } = assetsOf(html)
  const sum = (parts: string[]) => [...new Set(parts)].reduce((all, part) => all + packedOnce(part), 0)
  const script = sum([...scripts, ...preloads])
  return { script, all: gzipSync(html).length + sum(styles) + script }
}

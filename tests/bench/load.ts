// Asks one address many times, a few at once, over kept-alive connections, and counts.
import { Agent, get } from 'node:http'

export interface Measured {
  requests: number
  seconds: number
}

export interface Weight {
  html: number
  styles: number
  scripts: number
}

function ask(url: string, cookie: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => (bytes += part.length))
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

/** `total` requests, `atOnce` at a time. */
export async function load(url: string, cookie: string, total: number, atOnce = 8): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const started = performance.now()
  let left = total
  const one = async () => {
    while (left-- > 0) await ask(url, cookie, agent)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  agent.destroy()
  return { requests: total, seconds: (performance.now() - started) / 1000 }
}

/** What a phone receives the first time it opens the page: HTML, styles and scripts, compressed. */
export async function weigh(url: string, cookie: string): Promise<Weight> {
  const agent = new Agent({ keepAlive: false })
  const html = await (await fetch(url, { headers: { cookie } })).text()
  const wanted = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] as string))]
  const styles = wanted(/<link rel="stylesheet" href="([^"]+)"/g)
  const linked = wanted(/<(?:script[^>]*src|link rel="modulepreload"[^>]*href)="([^"]+)"/g)
  const imported = wanted(/import\s*(?:[^"';]*from\s*)?"(\/assets\/[^"]+)"/g)
  const scripts = await everyImport(new URL(url).origin, [...linked, ...imported])
  const bytes = async (paths: string[]) =>
    (await Promise.all(paths.map((path) => ask(new URL(path, url).href, '', agent)))).reduce((sum, one) => sum + one, 0)
  return { html: await ask(url, cookie, agent), styles: await bytes(styles), scripts: await bytes(scripts) }
}

/** The scripts a page names and those they import in turn. */
async function everyImport(origin: string, paths: string[]): Promise<string[]> {
  const found = new Set<string>()
  const walk = async (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const source = await (await fetch(origin + path)).text()
    const next = [...source.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)].map(
      (match) => new URL(match[1] as string, origin + path),
    )
    for (const { pathname } of next) await walk(pathname)
  }
  for (const path of paths) await walk(path)
  return [...found]
}

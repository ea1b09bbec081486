// One request over connections of our own, so that a reset is seen as what it is and nothing is sent again behind our back.
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Heard {
  status: number
  headers: IncomingHttpHeaders
  html: string
  ms: number
}

export const connections = () => new Agent({ keepAlive: true, noDelay: true })

/** Nobody listened: nothing was sent, so the same may be asked again. */
export const isRefused = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED'

/** `onStatus` hears the first line of the answer, which a browser follows even if the rest is cut off. */
export function ask(
  agent: Agent,
  url: string,
  cookie: string,
  body?: string,
  onStatus?: (status: number) => void,
): Promise<Heard> {
  const started = performance.now()
  const { hostname, port, pathname, search, origin } = new URL(url)
  const form = body !== undefined && {
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  const headers = { cookie, ...form }
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, hostname, port, path: pathname + search, method: form ? 'POST' : 'GET', headers },
      (response) => {
        let html = ''
        onStatus?.(response.statusCode ?? 0)
        response.setEncoding('utf8').on('data', (part) => (html += part))
        response.once('error', reject)
        // A connection that breaks in the middle of a page also says "end" to nobody.
        response.once('aborted', () => reject(new Error('cut off in the middle of an answer')))
        response.once('end', () => {
          const { statusCode = 0, headers } = response
          resolve({ status: statusCode, headers, html, ms: performance.now() - started })
        })
      },
    )
    asked.once('error', (error: NodeJS.ErrnoException) => {
      error.message += asked.reusedSocket ? ' (on a kept connection)' : ' (on a new connection)'
      reject(error)
    })
    asked.setTimeout(30_000, () => asked.destroy(new Error('no answer in 30 seconds')))
    asked.end(body)
  })
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { log } from '#app/server/shell/log.server.ts'
import { facesFor } from './fonts.server.ts'

// One at a time: a picture takes a core for about a fifth of a second. A few wait in line; whoever comes when the line is as
// long as two seconds hears so at once, because somebody who asks for a hundred pictures must not make the others wait.
const inLine = pLimit(1)
const MOST_WAITING = 10
const LONGEST = 10_000
const MOST_BYTES = 2 * 1024 * 1024

/** How wide a picture is: the pixels of a phone held upright. */
export const PICTURE_WIDTH = 1080

/**
 * An SVG as a PNG, with the faces its words need and none of the server's own; null when it could not be drawn, 'busy' while too many wait. It is drawn by
 * a process of its own, which is told none of our settings: what draws is native code, a fault in it ends the process it runs
 * in, and the words in a picture are what somebody typed. `signal` ends what nobody waits for any more.
 */
export function pngOf(
  drawing: (family: string) => ReactElement,
  text: string,
  signal: AbortSignal,
): Promise<Buffer | null | 'busy'> {
  if (inLine.pendingCount >= MOST_WAITING) return Promise.resolve('busy')
  const { family, files } = facesFor(text)
  const svg = renderToStaticMarkup(drawing(family))
  return inLine(() => drawn(JSON.stringify({ svg, width: PICTURE_WIDTH, fonts: files }), signal))
}

const script = join(process.cwd(), 'app/server/pictures/draw-picture.mjs')

function drawn(asked: string, signal: AbortSignal): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const env = { NODE_ENV: process.env.NODE_ENV }
    const options = { encoding: 'buffer', env, timeout: LONGEST, maxBuffer: MOST_BYTES, signal } as const
    const child = execFile(process.execPath, [script], options, (error, picture) => {
      // What it said is left out: it may quote the words of the picture.
      if (error && !signal.aborted) log.error({ code: error.code, signal: error.signal }, 'a picture was not drawn')
      resolve(error ? null : picture)
    })
    // A process that ended early hears nothing more; what became of it is asked above.
    child.stdin?.on('error', () => {})
    child.stdin?.end(asked)
  })
}

import { encode } from 'uqr'
import { env } from '#app/server/settings/env.server.ts'

/** A code to point a phone at: one path of squares, one unit a square, with the four empty squares it needs around it. */
export interface QrPath {
  /** units from edge to edge, the empty ones included */
  size: number
  path: string
}

const EMPTY = 4

/**
 * The address that brings this code into the field where it would be typed. There is nothing else in it, and after ten minutes
 * it says nothing to anybody: docs/decisions/0011-connecting-by-a-picture.md.
 */
export function qrOfCode(code: string): QrPath {
  const { data } = encode(`${env().PUBLIC_URL}/sharing/new?code=${code}`, { ecc: 'M', border: 0 })
  const rows = data.flatMap((row, y) =>
    runs(row).map(([x, width]) => `M${x + EMPTY} ${y + EMPTY}h${width}v1h-${width}z`),
  )
  return { size: data.length + 2 * EMPTY, path: rows.join('') }
}

/** Where dark squares stand side by side in a row: from which, and how many. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = found.at(-1)
    if (isDark && last && last[0] + last[1] === x) last[1] += 1
    else if (isDark) found.push([x, 1])
  }
  return found
}

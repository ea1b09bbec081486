import { encode } from 'uqr'
import { beforeEach, expect, test } from 'vitest'
import { qrOfCode } from '#app/features/caseload/code/qr-of-code.server.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

/** The squares of the path, as a camera sees them. */
function squares({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(width); at++) (rows[Number(y)] as boolean[])[Number(x) + at] = true
  return rows
}

test('holds the address with the code in its field, and nothing else', () => {
  const wanted = encode('https://footbridge.example/sharing/new?code=01234567', { ecc: 'M', border: 4 })
  expect(squares(qrOfCode('01234567'))).toEqual(wanted.data)
})

test('has four empty squares on every side, so that a camera finds it', () => {
  const rows = squares(qrOfCode('98765432'))
  const turned = rows.map((_, at) => rows.map((row) => row[at]))
  for (const side of [rows, rows.toReversed(), turned, turned.toReversed()])
    expect(side.slice(0, 4).flat().some(Boolean)).toBe(false)
})

// Draws the SVG that comes on standard input and answers with a PNG. Runs as a process of its own, see png.server.tsx.
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'

const { svg, width, fonts } = JSON.parse(readFileSync(0, 'utf8'))
const picture = new Resvg(svg, {
  fitTo: { mode: 'width', value: width },
  font: { loadSystemFonts: false, fontFiles: fonts },
}).render()
process.stdout.write(asPng(picture))

/**
 * Without the channel for what shines through, and pressed hard: two thirds of the bytes the library's own PNG takes, which
 * somebody's prepaid data pays for. Lines are left unfiltered, which is best for plain colours (PNG specification, 12.7).
 */
function asPng({ pixels, width, height }) {
  const lines = Buffer.alloc((3 * width + 1) * height)
  let to = 0
  for (let at = 0; at < pixels.length; at += 4) {
    if (at % (4 * width) === 0) to++
    lines[to++] = pixels[at]
    lines[to++] = pixels[at + 1]
    lines[to++] = pixels[at + 2]
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(checksum(named), named.length + 4)
  return whole
}

/** CRC-32 as the PNG specification has it (annex D). */
function checksum(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

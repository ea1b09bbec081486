/** The letters of a font: how wide each is, as a share of the size of the type. A letter that is not in it has no place here. */
export type FontLetters = ReadonlyMap<number, number>

/**
 * Reads which letters a font file has and how wide they are: tables `cmap` (its format 4, letters up to U+FFFF) and `hmtx` of
 * the OpenType specification. The files are those we bring along, so nothing here guards against a broken one.
 */
export function fontLetters(file: Buffer): FontLetters {
  const table = tablesOf(file)
  const size = file.readUInt16BE(table('head') + 18)
  const widths = table('hmtx')
  const lastWidth = file.readUInt16BE(table('hhea') + 34) - 1
  const widthOf = (glyph: number) => file.readUInt16BE(widths + 4 * Math.min(glyph, lastWidth)) / size
  const letters = new Map<number, number>()
  for (const [letter, glyph] of glyphsOf(file, table('cmap'))) if (glyph !== 0) letters.set(letter, widthOf(glyph))
  return letters
}

function tablesOf(file: Buffer): (name: string) => number {
  const places = new Map<string, number>()
  for (let at = 0; at < file.readUInt16BE(4); at++) {
    const record = 12 + 16 * at
    places.set(file.toString('latin1', record, record + 4), file.readUInt32BE(record + 8))
  }
  return (name) => {
    const place = places.get(name)
    if (place === undefined) throw new Error(`a font file without ${name}`)
    return place
  }
}

function* glyphsOf(file: Buffer, cmap: number): Generator<[letter: number, glyph: number]> {
  const at = mapOfFour(file, cmap)
  const stretches = file.readUInt16BE(at + 6) / 2
  // Four lists, one after the other, with two bytes of nothing after the first.
  const [ends, starts, shifts, offsets] = [0, 1, 2, 3].map((list) => at + 14 + list * 2 * stretches + (list ? 2 : 0))
  for (let stretch = 0; stretch < stretches; stretch++) {
    const read = (list = 0) => file.readUInt16BE(list + 2 * stretch)
    const [start, end, shift, offset] = [read(starts), read(ends), read(shifts), read(offsets)]
    for (let letter = start; letter <= end && letter !== 0xffff; letter++) {
      const looked =
        offset === 0 ? letter : file.readUInt16BE((offsets ?? 0) + 2 * stretch + offset + 2 * (letter - start))
      yield [letter, offset !== 0 && looked === 0 ? 0 : (looked + shift) & 0xffff]
    }
  }
}

function mapOfFour(file: Buffer, cmap: number): number {
  for (let at = 0; at < file.readUInt16BE(cmap + 2); at++) {
    const map = cmap + file.readUInt32BE(cmap + 4 + 8 * at + 4)
    if (file.readUInt16BE(map) === 4) return map
  }
  throw new Error('a font file without a map of format 4')
}

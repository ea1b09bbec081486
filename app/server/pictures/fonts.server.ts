import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type FontLetters, fontLetters } from './font-letters.server.ts'

/** A face that comes with Footbridge: a server has none of its own. */
interface Face {
  /** The name a picture calls it by. */
  family: string
  files: readonly string[]
  letters: () => FontLetters
  /** How much of their width letters keep when they are joined. */
  joined: number
}

const find = createRequire(import.meta.url)

/** The regular and the bold of a package of `@expo-google-fonts`; found and read when a letter of it is asked for, once. */
function face(name: string, family: string, joined = 1): Face {
  const prefix = family.replaceAll(' ', '')
  let known: { files: string[]; letters: FontLetters } | undefined
  const read = () => {
    if (known) return known
    const folder = dirname(find.resolve(`@expo-google-fonts/${name}/package.json`))
    const files = ['400Regular', '700Bold'].map((weight) => join(folder, weight, `${prefix}_${weight}.ttf`))
    known = { files, letters: fontLetters(readFileSync(files[0] as string)) }
    return known
  }
  return {
    family,
    joined,
    get files() {
      return read().files
    },
    letters: () => read().letters,
  }
}

/** A line for each script; the first that has a letter draws it. A script more is its package and a line here. */
const faces: readonly Face[] = [
  face('noto-sans', 'Noto Sans'), // Latin with Vietnamese, Cyrillic, Greek
  face('noto-sans-arabic', 'Noto Sans Arabic', 0.85), // Arabic and Persian
  face('noto-sans-armenian', 'Noto Sans Armenian'),
]

// Joiners, direction marks and their like are never drawn.
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

const faceOf = (letter: string): Face | undefined =>
  faces.find((one) => one.letters().has(letter.codePointAt(0) as number))

/** Whether there is a letter for everything in this text, so that none would become an empty box. */
export const canBeDrawn = (text: string): boolean =>
  [...text].every((letter) => unseen.test(letter) || faceOf(letter) !== undefined)

/** The faces a text needs. The one that draws most of its letters stands first. */
export function facesFor(text: string): { family: string; files: string[] } {
  const counts = new Map<Face, number>([[faces[0] as Face, 0]])
  for (const letter of text) {
    const one = /[\s\d]/.test(letter) || unseen.test(letter) ? undefined : faceOf(letter)
    if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const used = [...counts].sort(([, few], [, many]) => many - few).map(([one]) => one)
  return { family: used.map((one) => `'${one.family}'`).join(', '), files: used.flatMap((one) => one.files) }
}

/** About how wide a text is, in the unit of the size, with room to spare. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => {
    if (unseen.test(letter)) return sum
    const one = faceOf(letter)
    return sum + (one?.letters().get(letter.codePointAt(0) as number) ?? 1) * (one?.joined ?? 1) * size
  }, 0)

interface LinesAsked {
  size: number
  room: number
  language: string
}

/**
 * A text in lines no wider than the room there is, broken where the language breaks: a picture has no browser to do it. The
 * lines are about as long as each other, so that no word stands alone at the end.
 */
export function inLines(text: string, { size, room, language }: LinesAsked): string[] {
  const pieces = piecesOf(text, language)
  let lines = broken(pieces, size, room)
  for (let less = room; lines.length > 1 && less > room / 2; less -= size / 2) {
    const even = broken(pieces, size, less)
    if (even.length > lines.length) break
    lines = even
  }
  return lines
}

function broken(pieces: readonly string[], size: number, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf(`${line}${piece}`.trimEnd(), size) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Words with what stands behind them: a full stop is never alone at the start of a line. */
function piecesOf(text: string, language: string): string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1)
    const opens = /^[\p{Ps}\p{Pi}\u2066-\u2068]$/u.test(segment)
    if (last !== undefined && ((!isWordLike && !opens) || holdsOn(last))) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

// What opens stays with the word after it, and what is written together stays together: only a space lets go, or a script
// that has none between its words.
const withoutSpaces = /[\p{Script=Han}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const holdsOn = (piece: string) => !/\s$/.test(piece) && !withoutSpaces.test(piece)

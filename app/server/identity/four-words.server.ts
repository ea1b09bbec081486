import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Read from the folder the server runs in, as all words are: a word taken out needs a restart, not a build.
const listOf = (language: string) => join(process.cwd(), 'locales', language, 'four-words.txt')

const lists = new Map<string, readonly string[]>()

/** The plain words of a language's own list: things to see, eat, wear and play with, and nothing that could hurt. */
export function plainWords(language: string): readonly string[] {
  const known = lists.get(language)
  if (known) return known
  const lines = readFileSync(listOf(language), 'utf8').trim().split('\n')
  const words = lines.flatMap((line) =>
    line
      .replace(/^[^:]*:/, '')
      .trim()
      .split(/\s+/),
  )
  lists.set(language, words)
  return words
}

const ideasAtOnce = 4

/** Four words in a row: 40 random bits and more, fifteen letters and more, and easier to keep in mind than one hard word. */
export function fourWords(language: string): string {
  const words = plainWords(language)
  // A word that comes twice looks like a mistake, and is drawn again.
  const drawn = new Set<string>()
  while (drawn.size < 4) drawn.add(words[randomInt(words.length)] as string)
  return [...drawn].join(' ')
}

/** A few to choose from, made now and kept nowhere. */
export const passwordIdeas = (language: string) => Array.from({ length: ideasAtOnce }, () => fourWords(language))

// The project as a server sees it, with other languages than ours: the folders of locales/ are data, read when it starts.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formsNeeded, pluralOf } from '#app/domain/plural.ts'
import { listedCodes, readLocaleFile, type WordTree, wordFiles } from '#locales/read-locales.ts'

/** A folder with all that a running server reads; `locales` of its own, with our languages and no line more. */
export function aFolderOfLanguages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-languages-'))
  for (const name of ['app', 'build', 'node_modules', 'package.json'])
    symlinkSync(join(process.cwd(), name), join(folder, name))
  mkdirSync(join(folder, 'locales'))
  for (const code of listedCodes) symlinkSync(join(process.cwd(), 'locales', code), join(folder, 'locales', code))
  list(folder, listedCodes)
  return folder
}

const list = (folder: string, codes: readonly string[]) =>
  writeFileSync(join(folder, 'locales', 'languages.txt'), codes.map((code) => `${code}\n`).join(''))

/** The one line that makes a folder a language. */
export const addLine = (folder: string, code: string) =>
  list(folder, [
    ...readFileSync(join(folder, 'locales', 'languages.txt'), 'utf8')
      .trim()
      .split('\n'),
    code,
  ])

// Letters that run from right to left, each for one of ours; a value and a tag stay what they are.
const letters: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'ابجدوزحطیکلمنسعفصقرشتثخذضظ'][at] as string]),
)

/** A text of ours as it might come back from a translator: another script, and 40 % longer. */
export function pseudoText(text: string): string {
  const longer = (word: string) => {
    const spoken = [...word.toLowerCase()].map((letter) => letters[letter] ?? letter)
    const more = Math.round(spoken.length * 0.4)
    return [...spoken, ...spoken.slice(0, more)].join('')
  }
  return text.replace(/\{\{[^}]*\}\}|<[^>]*>|[A-Za-z]+/g, (part) => (/^[{<]/.test(part) ? part : longer(part)))
}

function pseudoTree(code: string, tree: WordTree): WordTree {
  const pseudo: WordTree = {}
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value !== 'string') {
      pseudo[key] = pseudoTree(code, value)
      continue
    }
    const base = pluralOf(key)?.base
    for (const name of base === undefined ? [key] : formsNeeded(code, base).map((form) => `${base}_${form}`))
      pseudo[name] = pseudoText(value)
  }
  return pseudo
}

/** The folder of a language that nobody speaks, as long and as strange as a language can be; without its line. */
export function addPseudoLanguage(folder: string, code: string, name: string): void {
  const place = join(folder, 'locales', code)
  mkdirSync(join(place, 'instruments'), { recursive: true })
  const write = (file: string, value: unknown) => writeFileSync(join(place, `${file}.json`), JSON.stringify(value))
  for (const file of wordFiles('en')) write(file, pseudoTree(code, readLocaleFile('en', file) as WordTree))
  write('language', { name, dir: 'rtl', locale: code })
  write('about', { language: code, writtenBy: 'a test', files: { common: { state: 'written' } } })
  cpSync('locales/en/four-words.txt', join(place, 'four-words.txt'))
}

/** Takes a key out of a file of a language, in this folder alone. */
export function loseAWord(folder: string, code: string, file: string, path: readonly string[]): void {
  const name = join(folder, 'locales', code, `${file}.json`)
  const tree = JSON.parse(readFileSync(name, 'utf8')) as WordTree
  const place = path.slice(0, -1).reduce((node, key) => node[key] as WordTree, tree)
  delete place[path.at(-1) as string]
  writeFileSync(name, JSON.stringify(tree))
}

export const filesOf = (folder: string, code: string) => readdirSync(join(folder, 'locales', code))

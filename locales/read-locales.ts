// Asked of the process, not imported: pages name languages too, and the bundle of pages for the browser, which nobody is
// ever sent, has no node:fs to import.
const { existsSync, readdirSync, readFileSync } = process.getBuiltinModule('node:fs')
const { join } = process.getBuiltinModule('node:path')

// Read from the folder the commands run in (the project's root), in the built server as in tests: a corrected word, and a
// language more, need a restart, not a build.
const folder = join(process.cwd(), 'locales')

/** A file that speaks about a language and holds no words of a page. */
const ABOUT = new Set(['about.json', 'glossary.json', 'language.json'])

/** Words of one file as they nest. */
export interface WordTree {
  [key: string]: string | WordTree
}

/** The languages in the order of the menu: a line each in `locales/languages.txt`, a code that names the folder beside it. */
export const listedCodes: readonly string[] = readFileSync(join(folder, 'languages.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')

/** One file of a language, as a value: `language`, `about`, `instruments/bridge@1`. Throws where it is missing or no JSON. */
export const readLocaleFile = (code: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, code, `${name}.json`), 'utf8'))

export const hasLocaleFile = (code: string, file: string): boolean => existsSync(join(folder, code, file))

const wordsIn = (path: string, before = '') =>
  existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith('.json') && !ABOUT.has(file))
        .map((file) => before + file.slice(0, -'.json'.length))
        .sort()
    : []

/** The names of a language's files of words, those of its questionnaires after them as `instruments/bridge@1`. */
export const wordFiles = (code: string): string[] => [
  ...wordsIn(join(folder, code)),
  ...wordsIn(join(folder, code, 'instruments'), 'instruments/'),
]

/** The words of the pages by namespace, which is the name of the file. */
export const readNamespaces = (code: string): Record<string, WordTree> =>
  Object.fromEntries(wordsIn(join(folder, code)).map((name) => [name, readLocaleFile(code, name) as WordTree]))

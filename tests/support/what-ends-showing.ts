// Which files of the product end what a worker sees of somebody, read out of the sources themselves.
import { readTree } from '#tests/architecture/source-tree.ts'

/** Changes what says whether a worker sees somebody: a release, a pause, a lock, a worker's place. */
const ending = /(updateTable|deleteFrom)\('(release|worker)'\)|insertInto\('showingPause'\)|lockedAt: at/

/** Each function of a source with its words, by name. */
function functionsOf(source: string): { name: string; words: string }[] {
  return source.split(/^(?=(?:export )?(?:async )?(?:function|const) )/m).flatMap((words) => {
    const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(words)?.[1]
    return name === undefined ? [] : { name, words }
  })
}

const calls = (words: string, names: Iterable<string>) =>
  [...names].some((name) => new RegExp(`\\b${name}\\(`).test(words))

/** The files of app/ that call a function of db/ which does so, by however many others; or which erases all there is. */
export function filesThatEnd(): string[] {
  const files = readTree('.')
  const functions = files.filter(({ path }) => /^db\/[^/]+\.ts$/.test(path)).flatMap(({ text }) => functionsOf(text))
  const ends = new Set(['eraseBelongings'])
  for (const { name, words } of functions) if (ending.test(words)) ends.add(name)
  for (let before = 0; before < ends.size; ) {
    before = ends.size
    for (const { name, words } of functions) if (calls(words, ends)) ends.add(name)
  }
  return files
    .filter(({ path, text }) => path.startsWith('app/') && text.includes("'#db'") && calls(text, ends))
    .map(({ path }) => path)
    .sort()
}

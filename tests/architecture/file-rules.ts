// How a file may be called, how long it may grow, and what it may hand out.
import ts from 'typescript'
import { each, isScript, type Rule, type SourceFile, syntax } from './source-tree.ts'

/** Longer than 300 lines, each with its reason. */
const longFiles: Record<string, string> = {
  'db/index.server.ts': 'the one door to the database: nothing but the list of what goes through it',
}

/** More than 20 files in one folder, each with its reason. */
const fullFolders: Record<string, string> = {
  'app/domain': 'the rules of the programme, one file each, with nothing above or below them to be cut by',
  'db/migrations': 'one file for each step the schema ever took; they are never edited and never put together',
  db: 'one file for the SQL of one subject; the folder is the list of subjects',
  'tests/domain': 'mirrors app/domain, one file for the rules of one file there',
  'tests/journeys': 'one story each, named as a sentence; the folder is the list of what people can do',
  'tests/served':
    'what is asked of the built product at its addresses, one question a file; the folder is the list of them',
  'tests/support': 'what tests stand on, one file each: people, lives, databases, servers, browsers',
}

// A drawer with such a name fills with whatever had no place.
const drawers = /^(utils?|helpers?|services?|common|lib|misc|types|hooks)$/

const isData = (path: string) => path.startsWith('locales/')
const counted = (file: SourceFile) => isScript(file) || file.path.endsWith('.css')

export const noDrawers: Rule = (files) =>
  files
    .filter((file) => isScript(file))
    .flatMap(({ path }) => {
      const parts = path.split('/')
      const stem = (parts.pop() ?? '').replace(/\..*$/, '')
      const bad = [...parts, stem].filter((part) => drawers.test(part))
      return bad.map((part) => `${path}: "${part}" says nothing about what is inside`)
    })

export const noBarrels: Rule = (files) =>
  files
    .filter(({ path }) => /(^|\/)index\.\w+$/.test(path) || /(^|\/)index\.server\.tsx?$/.test(path))
    .filter(({ path }) => path !== 'db/index.server.ts' && /^(app|db|tests)\//.test(path))
    .map(({ path }) => `${path}: the one door is db/index.server.ts, everything else is imported by its own name`)

export const shortFiles: Rule = (files) =>
  files
    .filter((file) => counted(file) && !(file.path in longFiles))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines: split it by what it decides, or write the reason down`)

export const smallFolders: Rule = (files) => {
  const sizes = new Map<string, number>()
  for (const { path } of files.filter(({ path }) => !isData(path))) {
    const folder = path.split('/').slice(0, -1).join('/')
    if (folder) sizes.set(folder, (sizes.get(folder) ?? 0) + 1)
  }
  return [...sizes]
    .filter(([folder, size]) => size > 20 && !(folder in fullFolders))
    .map(([folder, size]) => `${folder} holds ${size} files: cut it by subject, or write the reason down`)
}

/** An entry nobody needs any more would let the next long file in unseen. */
export const reasonsStillNeeded: Rule = (files) => {
  const paths = new Set(files.map((file) => file.path))
  const folders = new Set(files.map((file) => file.path.split('/').slice(0, -1).join('/')))
  return [
    ...Object.keys(longFiles).filter((path) => !paths.has(path)),
    ...Object.keys(fullFolders).filter((folder) => !folders.has(folder)),
  ].map((path) => `${path} is gone: take it out of the list`)
}

// Remix, Vite and Vitest ask for a default export; nobody else does.
const mayHaveDefault =
  /\.route\.tsx$|^app\/root\.tsx$|^app\/entry\.|^app\/routes\.ts$|\.config\.(ts|js|mjs)$|^tests\/bench\/.*(root|entry|routes)\./

export const namedExportsOnly: Rule = (files) =>
  files
    .filter((file) => isScript(file) && !mayHaveDefault.test(file.path))
    .flatMap((file) => {
      let found = false
      each(file, (node) => {
        if (ts.isExportAssignment(node)) found = true
        else if (ts.isExportSpecifier(node) && node.name.text === 'default') found = true
        else if (ts.canHaveModifiers(node))
          found ||= ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword) ?? false
      })
      return found ? [`${file.path} has a default export`] : []
    })

/** app/routes.ts is the only list of addresses: what it names exists, and no route stands outside it. */
export const everyRouteListed: Rule = (files) => {
  const list = files.find((file) => file.path === 'app/routes.ts')
  if (!list) return ['app/routes.ts is missing']
  const named = new Set<string>()
  each(list, (node) => {
    if (ts.isStringLiteralLike(node) && /\.tsx?$/.test(node.text) && !ts.isImportDeclaration(node.parent))
      named.add(`app/${node.text.replace(/^\.\//, '')}`)
  })
  const paths = new Set(files.map((file) => file.path))
  const lost = [...named].filter((path) => !paths.has(path)).map((path) => `app/routes.ts names ${path}: no such file`)
  const unlisted = [...paths]
    .filter((path) => /^app\/.*\.route\.tsx?$/.test(path) && !named.has(path))
    .map((path) => `${path} is not in app/routes.ts`)
  return [...lost, ...unlisted]
}

/** A loader is what a page knows; ten lines are enough to say who asks and which reader answers. */
export const shortLoaders: Rule = (files) =>
  files
    .filter(({ path }) => path.endsWith('.route.tsx'))
    .flatMap((file) => {
      const found: string[] = []
      each(file, (node) => {
        const isLoader =
          (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
          node.name !== undefined &&
          ts.isIdentifier(node.name) &&
          node.name.text === 'loader'
        if (!isLoader) return
        const at = (position: number) => syntax(file).getLineAndCharacterOfPosition(position).line
        const lines = at(node.getEnd()) - at(node.getStart()) + 1
        if (lines > 10) found.push(`${file.path}: the loader has ${lines} lines, ten at most`)
      })
      return found
    })

// Reads the sources the rules speak about, and answers questions about one file: what it imports, what it exports, what it draws.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string
  text: string
}

export interface Import {
  from: string
  typeOnly: boolean
}

export type Rule = (files: SourceFile[]) => string[]

const looked = ['app', 'db', 'tests', 'locales', 'public']
const roots = ['biome.json', 'package.json', 'remix.config.js', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts']
const readable = /\.(ts|tsx|mjs|js|css|json|sql)$/

/** Every source file of the project. */
export function readTree(root: string): SourceFile[] {
  const found: SourceFile[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (readable.test(entry.name)) found.push({ path, text: readFileSync(join(root, path), 'utf8') })
    }
  }
  for (const folder of looked) walk(folder)
  for (const path of roots) found.push({ path, text: readFileSync(join(root, path), 'utf8') })
  return found
}

export const isScript = (file: SourceFile) => /\.(ts|tsx|mjs|js)$/.test(file.path)
export const isPage = (file: SourceFile) => file.path.startsWith('app/') && file.path.endsWith('.tsx')

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

export function syntax(file: SourceFile): ts.SourceFile {
  let tree = parsed.get(file)
  if (!tree) {
    const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
    parsed.set(file, tree)
  }
  return tree
}

export function each(file: SourceFile, visit: (node: ts.Node) => void) {
  const down = (node: ts.Node) => {
    visit(node)
    ts.forEachChild(node, down)
  }
  down(syntax(file))
}

export const line = (file: SourceFile, node: ts.Node) =>
  syntax(file).getLineAndCharacterOfPosition(node.getStart(syntax(file))).line + 1

export function imports(file: SourceFile): Import[] {
  const found: Import[] = []
  each(file, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause
      const named =
        clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
      const allTypes = !clause?.name && named.length > 0 && named.every((one) => one.isTypeOnly)
      found.push({ from: node.moduleSpecifier.text, typeOnly: Boolean(clause?.isTypeOnly) || allTypes })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const first = node.arguments[0]
      if (first && ts.isStringLiteralLike(first)) found.push({ from: first.text, typeOnly: false })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) found.push({ from: node.argument.literal.text, typeOnly: true })
    }
  })
  return found
}

/** The path inside the project an import leads to, or null for a package. */
export function target(file: SourceFile, from: string): string | null {
  const bare = from.replace(/\?\w+$/, '')
  if (bare === '#db') return 'db/index.server.ts'
  if (bare.startsWith('#')) return bare.slice(1)
  if (bare.startsWith('.')) return posix.join(posix.dirname(file.path), bare)
  return null
}

/** The package an import names: `d3-scale` for `d3-scale/src/band.js`, `@remix-run/node` for itself. */
export function packageOf(from: string): string | null {
  if (from.startsWith('.') || from.startsWith('#') || from.startsWith('virtual:')) return null
  const parts = from.split('/')
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null)
}

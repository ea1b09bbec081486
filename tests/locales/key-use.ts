// Which keys the code asks for. Keys are literals; where one is put together, its fixed parts say which family is meant.
import ts from 'typescript'
import { each, type SourceFile } from '#tests/architecture/source-tree.ts'
import { bases, type Catalogue } from './catalogue.ts'

const literal = /^[a-z][\w-]*:[\w.-]+$/i
const asPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export interface KeyUse {
  exact: Map<string, string>
  families: Map<string, RegExp>
}

/** Every `ns:path` written in the code, and every `ns:path.${…}` as a pattern; each with the file that says it. */
export function keysUsed(files: SourceFile[]): KeyUse {
  const use: KeyUse = { exact: new Map(), families: new Map() }
  for (const file of files.filter(({ path }) => /^(app|db)\/.*\.tsx?$/.test(path))) {
    each(file, (node) => {
      if (ts.isStringLiteralLike(node) && literal.test(node.text)) use.exact.set(node.text, file.path)
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
        if (/^[a-z][\w-]*:/i.test(node.head.text) || /^:[\w.]/.test(parts[1] ?? ''))
          use.families.set(
            `^${parts.map(asPattern).join('[\\w.@-]+')}$`,
            new RegExp(`^${parts.map(asPattern).join('[\\w.@-]+')}$`),
          )
      }
    })
  }
  return use
}

/** Words nobody asks for: instruments are read as data, item by item, and are left to their own test. */
export function unusedKeys(catalogue: Catalogue, use: KeyUse): string[] {
  const families = [...use.families.values()]
  return [...bases(catalogue)].filter((key) => {
    if (key.startsWith('instruments/')) return false
    return !use.exact.has(key) && !families.some((family) => family.test(key))
  })
}

/** Keys the code asks for that no file has; a literal that is a family's beginning (`goals:status`) is not a key. */
export function unknownKeys(catalogue: Catalogue, use: KeyUse): string[] {
  const known = bases(catalogue)
  const namespaces = new Set([...known].map((key) => key.split(':')[0]))
  return [...use.exact]
    .filter(([key]) => namespaces.has(key.split(':')[0] as string))
    .filter(([key]) => !known.has(key) && ![...known].some((one) => one.startsWith(`${key}.`)))
    .map(([key, path]) => `${path} asks for ${key}`)
}

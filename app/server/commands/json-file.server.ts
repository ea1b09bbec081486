import { evaluate, parse, type ValueNode } from '@humanwhocodes/momoa'
import type { Fault } from '#app/domain/file-fault.ts'

/** A file as data, that still knows on which line each part of it stands. */
export interface JsonFile {
  value: unknown
  /** The same faults, each with the line it is on; what is missing is on the line of what it is missing from. */
  onTheirLines(faults: readonly Fault[]): Fault[]
}

/** Reads an operator's file. One that is no JSON, or says one name twice, is a fault like any other. */
export function readJsonFile(text: string): { file: JsonFile } | { faults: Fault[] } {
  let body: ValueNode
  try {
    body = parse(text, { mode: 'json' }).body
  } catch (error) {
    return { faults: [whereItStopped(text, error)] }
  }
  const twice = namesTwice(body, '')
  if (twice.length > 0) return { faults: twice }
  const onTheirLines = (faults: readonly Fault[]) =>
    faults.map((fault) => ({ ...fault, path: `line ${lineOf(body, fault.path)}, ${fault.path}` }))
  return { file: { value: evaluate(body), onTheirLines } }
}

/** Where the text stops being JSON, counted from one. */
function whereItStopped(text: string, error: unknown): Fault {
  const { line, column, name } = error as { line?: number; column?: number; name?: string }
  const lines = text.split('\n')
  // The end has no place of its own to point at.
  const isEnd =
    line === undefined || column === undefined || name === 'UnexpectedEOF' || /end of input/.test(String(error))
  const at = isEnd ? { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } : { line, column }
  const found = lines[at.line - 1]?.slice(at.column - 1, at.column + 19).trim() || 'the end of the file'
  return { path: `line ${at.line}, column ${at.column}`, found, expected: 'JSON' }
}

const below = (path: string, name: string | number) =>
  typeof name === 'number' ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`

/** JSON keeps the last of two that have one name: the first would be lost without a word. */
function namesTwice(node: ValueNode, path: string): Fault[] {
  if (node.type === 'Array') return node.elements.flatMap(({ value }, at) => namesTwice(value, below(path, at)))
  if (node.type !== 'Object') return []
  const seen = new Set<string>()
  return node.members.flatMap((member) => {
    const name = member.name.type === 'String' ? member.name.value : ''
    const here = below(path, name)
    const again = seen.has(name)
    seen.add(name)
    const expected = 'each name once'
    const line = member.loc.start.line
    return [
      ...(again ? [{ path: `line ${line}, ${here}`, found: `"${name}" twice`, expected }] : []),
      ...namesTwice(member.value, here),
    ]
  })
}

/** The line of what a path like `items[3].key` names, or of the nearest thing round it. */
function lineOf(body: ValueNode, path: string): number {
  let node = body
  let line = body.loc.start.line
  for (const name of path.match(/[^.[\]]+/g) ?? []) {
    if (node.type === 'Object') {
      const member = node.members.find((one) => one.name.type === 'String' && one.name.value === name)
      if (!member) break
      node = member.value
      line = member.loc.start.line
    } else if (node.type === 'Array') {
      const element = node.elements[Number(name)]
      if (!element) break
      node = element.value
      line = element.loc.start.line
    } else break
  }
  return line
}

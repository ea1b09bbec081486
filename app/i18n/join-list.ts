import type { ListWords } from './languages.ts'

/**
 * "أ وب", "أ، ب، وج". Intl joins every two items of an Arabic list with "and" alone, so that names which hold one
 * themselves ("body and mind") cannot be told apart from their neighbours; those take commas too.
 */
export function joinList(items: readonly string[], { comma, and, last }: ListWords): string {
  const end = items.at(-1)
  if (end === undefined) return ''
  const before = items.slice(0, -1)
  if (before.length === 0) return end
  const plain = before.length === 1 && !items.some((item) => item.includes(and))
  return plain ? `${before}${and}${end}` : `${before.join(comma)}${last}${end}`
}

const AND = ' و'

/**
 * "أ وب", "أ، ب، وج". Intl joins every two items of an Arabic list with "and" alone, so that names which hold one
 * themselves ("body and mind") cannot be told apart from their neighbours; those take commas too.
 */
export function arabicList(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  const before = items.slice(0, -1)
  if (before.length === 0) return last
  const plain = before.length === 1 && !items.some((item) => item.includes(AND))
  return plain ? `${before}${AND}${last}` : `${before.join('، ')}،${AND}${last}`
}

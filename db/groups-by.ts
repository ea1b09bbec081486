/** Rows that belong together, in the order in which the first of each came. */
export function groupsBy<Line>(lines: readonly Line[], keyOf: (line: Line) => string): [Line, ...Line[]][] {
  const groups = new Map<string, [Line, ...Line[]]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line))
    if (group) group.push(line)
    else groups.set(keyOf(line), [line])
  }
  return [...groups.values()]
}

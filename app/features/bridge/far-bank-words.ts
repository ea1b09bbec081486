/** About how many letters of the person's own words one line over the far bank holds at 320 px. */
const LETTERS = 28

/**
 * A goal as at most two short lines over the far bank; what does not fit ends in an ellipsis, the whole goal stands in
 * the page. Words are kept whole; a word longer than a line is cut.
 */
export function farBankLines(goal: string): string[] {
  const lines: string[] = []
  let rest = goal.replace(/\s+/g, ' ').trim()
  while (rest && lines.length < 2) {
    const { line, left } = takeLine(rest)
    lines.push(left && lines.length === 1 ? `${line.replace(/[\s.,;:،؛]+$/u, '')}…` : line)
    rest = left
  }
  return lines
}

function takeLine(text: string): { line: string; left: string } {
  const letters = [...text]
  if (letters.length <= LETTERS) return { line: text, left: '' }
  const within = letters.slice(0, LETTERS + 1).join('')
  const space = within.lastIndexOf(' ')
  const line = space > 0 ? within.slice(0, space) : letters.slice(0, LETTERS).join('')
  return { line, left: text.slice(line.length).trim() }
}

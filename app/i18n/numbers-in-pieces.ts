const D = '[0-9٠-٩۰-۹]'
const BRACKET = `(?:\\((?=${D}{1,4}\\)))?`
const PIECES = new RegExp(`(?<!${D})\\+?${BRACKET}${D}{1,8}(?:[ .\\-–)]{1,2}${BRACKET}${D}{2,8})+(?!${D})`, 'gu')
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u
// From a first year to a last one: read in the direction of the words around it, like any other range.
const TWO_YEARS = /^.{4}[ .\-–].{4}$/u
const FEWEST_DIGITS = 7
const LONGEST = 20

/**
 * Text cut before and after each telephone number, or date in digits: every second part is one. Among Arabic letters a
 * browser turns the pieces of such a number around, so that 617-555-0142 reads 0142-555-617 and nobody can call it.
 */
export function cutAtNumbers(text: string): string[] {
  if (!RIGHT_TO_LEFT.test(text)) return [text]
  const parts: string[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    const digits = found.replace(/\P{Nd}/gu, '').length
    if (digits < FEWEST_DIGITS || found.length > LONGEST || TWO_YEARS.test(found)) continue
    parts.push(text.slice(from, index), found)
    from = index + found.length
  }
  return [...parts, text.slice(from)]
}

/** How large the letters of every page are: as the browser has them, a quarter larger, or half as large again. */
export const LETTERS = ['usual', 'large', 'largest'] as const
/** The colours of every page: as the phone asks for them, black on white, or white on black. */
export const COLORS = ['usual', 'day', 'night'] as const

/** What somebody chose in this browser to read more easily. */
export interface ReadingHelp {
  letters: (typeof LETTERS)[number]
  colors: (typeof COLORS)[number]
  /** Whether each page has the button that reads it out. */
  aloud: boolean
}

export const NO_READING_HELP: ReadingHelp = { letters: 'usual', colors: 'usual', aloud: false }

/** As a cookie keeps it: "largest.day.aloud"; empty when nothing was chosen. */
export const readingHelpText = ({ letters, colors, aloud }: ReadingHelp): string =>
  [letters !== 'usual' && letters, colors !== 'usual' && colors, aloud && 'aloud'].filter(Boolean).join('.')

/** What such a text says. A browser may bring anything: what is not known counts as not chosen. */
export function readingHelpOf(text: string | undefined): ReadingHelp {
  const said = new Set(text?.split('.'))
  return {
    letters: LETTERS.find((one) => said.has(one)) ?? 'usual',
    colors: COLORS.find((one) => said.has(one)) ?? 'usual',
    aloud: said.has('aloud'),
  }
}

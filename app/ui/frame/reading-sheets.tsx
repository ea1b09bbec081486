import aloudSheet from '#app/ui/style/reading/aloud.css?url'
import day from '#app/ui/style/reading/day.css?url'
import large from '#app/ui/style/reading/large.css?url'
import largest from '#app/ui/style/reading/largest.css?url'
import night from '#app/ui/style/reading/night.css?url'

/** What this browser was asked for; as in app/domain/reading-help.ts, of which this floor knows nothing. */
export interface ReadingHelp {
  letters: 'usual' | 'large' | 'largest'
  colors: 'usual' | 'day' | 'night'
  aloud: boolean
}

const sheets = { usual: null, large, largest, day, night }

/**
 * Larger letters, stronger colours and the row with the voice are sheets of their own, after all others: who asked for none
 * of them loads none. For the screen alone, so that a sheet of paper is the same whoever prints it.
 */
export function ReadingSheets({ help: { letters, colors, aloud } }: { help: ReadingHelp }) {
  const chosen = [sheets[letters], sheets[colors], aloud ? aloudSheet : null]
  return <>{chosen.map((href) => href && <link key={href} rel="stylesheet" href={href} media="screen" />)}</>
}

import { renderToStaticMarkup } from 'react-dom/server'
import { type ReadingHelp, readingHelpText } from '#app/domain/reading-help.ts'
import { type Words, WordsProvider } from '#app/i18n/words.ts'
import stylesheet from '#app/ui/footbridge.css?url'
import { Refused } from '#app/ui/frame/refused.tsx'

// There are a few for each language and way of reading, and when they are needed most there is no time to make one.
const made = new Map<string, string>()

/** The page for what the shell refuses before Remix sees it: no person, no session, only what happened and the way back. */
export function plainPage(words: Words, status: number, reading: ReadingHelp): string {
  const name = `${words.language} ${status} ${readingHelpText(reading)}`
  const page = made.get(name) ?? render(words, status, reading)
  made.set(name, page)
  return page
}

function render(words: Words, status: number, reading: ReadingHelp): string {
  const page = renderToStaticMarkup(
    <WordsProvider value={words}>
      <Refused status={status} stylesheet={stylesheet} reading={reading} />
    </WordsProvider>,
  )
  return `<!doctype html>${page}`
}

import { useWords } from '#app/i18n/words.ts'
import { Frame } from './frame.tsx'
import { Problem, problemOf } from './problem.tsx'
import { type ReadingHelp, ReadingSheets } from './reading-sheets.tsx'

/** A whole document for what is refused before any page runs: the same frame, no person, no script. */
export function Refused({ status, stylesheet, reading }: { status: number; stylesheet: string; reading: ReadingHelp }) {
  const { t, language, dir } = useWords()
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t(`${problemOf(status)}.title`)} · ${t('common:brand')}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <ReadingSheets help={{ ...reading, aloud: false }} />
      </head>
      <body>
        <Frame reader={{ role: 'anyone' }} handle={{}} here="/" demo={false}>
          <Problem status={status} />
        </Frame>
      </body>
    </html>
  )
}

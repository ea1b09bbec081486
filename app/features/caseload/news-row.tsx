import type { Said } from '#app/domain/goal-event.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import type { IconName } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row } from '#app/ui/parts/rows.tsx'
import type { NewsLine } from './news-line.ts'
import { newsWords } from './news-words.ts'

const icons: Record<NewsLine['kind'], IconName> = {
  'step-blocked': 'blocked',
  'step-dropped': 'dropped',
  'step-added': 'open',
  'goal-new': 'goals',
  'goal-date': 'date',
  'goal-wording': 'goals',
  'goal-measure': 'goals',
  'goal-status': 'goals',
  detour: 'detour',
  'check-in': 'talk',
  review: 'clock',
  round: 'bridge',
}

/** One line of *since last time*: what happened, and the day. */
export function NewsRow({ line }: { line: NewsLine }) {
  const words = useWords()
  return (
    <Row icon={icons[line.kind]}>
      <NewsWords line={line} words={words} />
      <p className="meta">{words.day(line.day)}</p>
    </Row>
  )
}

const Saying = ({ said }: { said: Said }) => <Own lang={said.language}>{said.text}</Own>

function NewsWords({ line, words }: { line: NewsLine; words: Words }) {
  const { lead, said, under } = newsWords(line, words)
  return (
    <>
      {lead}
      {said && (
        <>
          {' '}
          <Saying said={said} />
        </>
      )}
      {under && (
        <p className="meta">
          {under.label && `${under.label} `}
          <Saying said={under.said} />
        </p>
      )}
    </>
  )
}

import type { Said } from '#app/domain/goal-event.ts'
import { useWords, type Words } from '#app/i18n/words.ts'
import { isOurs, itemText, newestName, publishedInstrument } from '#app/instruments/published.ts'
import type { IconName } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row } from '#app/ui/parts/rows.tsx'
import type { NewsLine } from './news-line.ts'

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
  const { t, day } = words
  switch (line.kind) {
    case 'step-blocked':
      return (
        <>
          {t('caseload:since.stepBlocked')} <Saying said={line.step} />
          {line.reason && (
            <p className="meta">
              {t('caseload:since.inTheWay')} <Saying said={line.reason} />
            </p>
          )}
        </>
      )
    case 'step-dropped':
      return (
        <>
          {t('caseload:since.stepDropped')} <Saying said={line.step} />
        </>
      )
    case 'step-added':
      return (
        <>
          {t('caseload:since.stepAdded')} <Saying said={line.step} />
        </>
      )
    case 'detour':
      return (
        <>
          {t('caseload:since.detour')} <Saying said={line.detour} />
        </>
      )
    case 'round':
      return <RoundWords line={line} words={words} />
    case 'goal-date':
      return t('caseload:since.goalDate', {
        goal: goalName(line.number, words),
        from: day(line.from),
        to: day(line.to),
      })
    case 'goal-new':
      return t('caseload:since.goalNew', { goal: goalName(line.number, words) })
    case 'goal-wording':
      return t('caseload:since.goalWording', { goal: goalName(line.number, words) })
    case 'goal-measure':
      return t('caseload:since.goalMeasure', { goal: goalName(line.number, words) })
    case 'goal-status':
      return t(`caseload:since.goalStatus.${line.to}`, { goal: goalName(line.number, words) })
    case 'review':
      return t(`caseload:since.review.${line.decision}`, { goal: goalName(line.number, words) })
    case 'check-in':
      return (
        <>
          {t(`caseload:since.checkIn.${line.how}`, { goal: goalName(line.number, words) })}
          {line.note && (
            <p className="meta">
              <Saying said={line.note} />
            </p>
          )}
        </>
      )
  }
}

/** "Goal 3" at the start of a line; without a number yet, in a preview, "Goal". */
function goalName(number: number | null, { t, number: write }: Words): string {
  return number === null ? t('caseload:since.goal') : t('goals:goal.number', { number: write(number) })
}

function RoundWords({ line, words }: { line: NewsLine & { kind: 'round' }; words: Words }) {
  const { t, list } = words
  const { instrument, version } = line
  const name = isOurs(instrument) ? t(`caseload:fold.${instrument}`) : newestName(instrument, words.language)
  const asked = publishedInstrument(instrument, version)
  const names = (items: string[]) => list(items.map((item) => itemText(asked, words.language, item).name))
  if (line.up.length === 0 && line.down.length === 0) return t('caseload:since.round', { name })
  return (
    <>
      {line.up.length > 0 && t('caseload:since.roundUp', { name, list: names(line.up) })}
      {line.up.length > 0 && line.down.length > 0 && ' '}
      {line.down.length > 0 && t('caseload:since.roundDown', { name, list: names(line.down) })}
    </>
  )
}

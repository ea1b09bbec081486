import type { PillarThenAndNow } from '#app/domain/bridge.ts'
import { type Answers, isLeftOut, levelOf } from '#app/domain/round.ts'
import { GoalLine, type GoalLineWords } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { Comparable } from '#app/instruments/compared.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import type { AmountsOfRound } from '#app/instruments/level-with-amounts.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { pillarName, spanName } from './bridge-words.ts'
import { iconOf, PillarIcon } from './pillar-glyph.tsx'
import { spanText } from './span-text.ts'

/** A round as the folds show it. */
export interface RoundInParts {
  day: string
  answers: Answers
  amounts: AmountsOfRound | null
}

interface BridgePartsProps {
  instrument: PublishedInstrument
  pillars: readonly PillarThenAndNow[]
  earlier: (RoundInParts & Comparable) | null
  latest: RoundInParts
  /** Where a skipped part can still be answered, and which; absent on a worker's page and after the day of the round. */
  answerNow?: { at: string; items: readonly string[] }
  /** One word for all ways of leaving out: for everybody but the person. */
  toOthers?: boolean
  /** The pillar that was pressed in the picture: its fold is open. */
  pressed?: string | null
  /** The goals that belong to a pillar. */
  goalsOf?: (pillarKey: string) => readonly (GoalLineWords & { id: string })[]
}

/** Where the fold of a pillar stands in the page. */
export const foldOf = (pillarKey: string) => `p-${pillarKey}`

/** One fold a pillar, open where something moved or has no answer: that is what a reader looks for. */
export function BridgeParts(props: BridgePartsProps) {
  const { t, number, language } = useWords()
  const { instrument, pillars, pressed, goalsOf } = props
  const moved = (pillar: PillarThenAndNow) => pillar.now === null || pillar.spans.some((span) => span.change)
  const nothingMoved = !pillars.some(moved)
  const asked = pillars.some((pillar) => pillar.key === pressed)
  return (
    <>
      {pillars.map((pillar, at) => (
        <details
          key={pillar.key}
          id={foldOf(pillar.key)}
          open={asked ? pillar.key === pressed : moved(pillar) || (nothingMoved && at === 0)}
        >
          <summary>
            <PillarIcon pillar={iconOf(instrument, pillar.key)} />
            {pillarName(instrument, language, pillar.key)}
            <span>{pillar.now === null ? t('bridge:dash') : t('bridge:count', { points: number(pillar.now) })}</span>
          </summary>
          {pillar.spans.map((span) => (
            <Span key={span.key} span={span.key} {...props} />
          ))}
          {goalsOf?.(pillar.key).map((goal) => (
            <a key={goal.id} className="more" href={`/goals/${goal.id}`}>
              <Icon name="goals" />
              <GoalLine goal={goal} />
            </a>
          ))}
        </details>
      ))}
    </>
  )
}

function Span({ span, instrument, earlier, latest, answerNow, toOthers }: BridgePartsProps & { span: string }) {
  const words = useWords()
  const { t, day, language } = words
  const level = levelOf(latest.answers, span)
  const before = earlier ? levelOf(earlier.answers, span) : null
  const name = spanName(instrument, language, span)
  const given = latest.answers[span]
  return (
    <p>
      <Pier level={level ?? 0} />
      <span>
        <b>{name}</b> · {level !== null && spanText(words, instrument, span, level, latest.amounts)}
        {level === null && (toOthers || !isLeftOut(given) ? t('rounds:noAnswer') : t(`rounds:leftOut.${given}`))}
        {answerNow?.items.includes(span) && (
          <>
            {' '}
            <a href={`${answerNow.at}/${itemNumber(instrument, span)}`}>
              {t('rounds:answerNow')}
              <span className="vh">: {name}</span>
            </a>
          </>
        )}
        {earlier && before !== null && before !== level && (
          <small>
            {t('bridge:parts.was', {
              month: day(earlier.day, 'month'),
              answer: spanText(words, earlier.asked, earlier.keyThen(span), before, earlier.amounts),
            })}
          </small>
        )}
      </span>
    </p>
  )
}

import type { PillarThenAndNow } from '#app/domain/bridge.ts'
import { type Answers, isLeftOut, levelOf } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import type { AmountsOfRound } from '#app/instruments/level-with-amounts.ts'
import { Pier } from '#app/ui/parts/pier.tsx'
import { pillarName, spanName } from './bridge-words.ts'
import { PillarIcon } from './pillar-glyph.tsx'
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
  earlier: RoundInParts | null
  latest: RoundInParts
  /** Where a skipped part can still be answered, and which; absent on a worker's page and after the day of the round. */
  answerNow?: { at: string; items: readonly string[] }
  /** One word for all ways of leaving out: for everybody but the person. */
  toOthers?: boolean
}

/** One fold a pillar, open where something moved or has no answer: that is what a reader looks for. */
export function BridgeParts(props: BridgePartsProps) {
  const { t, number, language } = useWords()
  const { instrument, pillars } = props
  const moved = (pillar: PillarThenAndNow) => pillar.now === null || pillar.spans.some((span) => span.change)
  const nothingMoved = !pillars.some(moved)
  return (
    <>
      {pillars.map((pillar, at) => (
        <details key={pillar.key} open={moved(pillar) || (nothingMoved && at === 0)}>
          <summary>
            <PillarIcon pillar={pillar.key} />
            {pillarName(instrument, language, pillar.key)}
            <span>{pillar.now === null ? t('bridge:dash') : t('bridge:count', { points: number(pillar.now) })}</span>
          </summary>
          {pillar.spans.map((span) => (
            <Span key={span.key} span={span.key} {...props} />
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
        <b>{name}.</b> {level !== null && spanText(words, instrument, span, level, latest.amounts)}
        {level === null && (toOthers || !isLeftOut(given) ? `${t('rounds:noAnswer')}.` : t(`rounds:leftOut.${given}`))}
        {answerNow?.items.includes(span) && (
          <>
            {' '}
            <a href={`${answerNow.at}/${span}`}>
              {t('rounds:answerNow')}
              <span className="vh">: {name}</span>
            </a>
          </>
        )}
        {earlier && before !== null && before !== level && (
          <small>
            {t('bridge:parts.was', {
              month: day(earlier.day, 'month'),
              answer: spanText(words, instrument, span, before, earlier.amounts),
            })}
          </small>
        )}
      </span>
    </p>
  )
}

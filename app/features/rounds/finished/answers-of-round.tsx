import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { type AmountsOfRound, levelWithAmounts } from '#app/instruments/level-with-amounts.ts'
import { placeOf } from '#app/instruments/place.ts'
import { type InstrumentKey, itemText, publishedInstrument } from '#app/instruments/published.ts'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'

interface Answer {
  itemKey: string
  level: number | null
  leftOut: 'skip' | 'not-about-me' | 'rather-not-say' | null
  note: string | null
  noteLanguage: string | null
  onlyMe: boolean
}

interface AnswersOfRoundProps {
  instrumentKey: InstrumentKey
  id: string
  instrumentVersion: number
  answers: readonly Answer[]
  amounts: AmountsOfRound | null
  canFill: readonly string[]
}

/** The items of a round in the questionnaire's order, each with what was answered. */
export function AnswersOfRound(round: AnswersOfRoundProps) {
  const words = useWords()
  const { t, language, number } = words
  const instrument = publishedInstrument(round.instrumentKey, round.instrumentVersion)
  const { items, scale } = instrument.structure
  const opened = items.filter((item) => round.answers.some((answer) => answer.itemKey === item.key))
  const says = (answer: Answer) => {
    if (answer.leftOut) return t(`rounds:leftOut.${answer.leftOut}`)
    if (answer.level === null) return t('rounds:notOpened')
    if (!scale.worded) return t('quality-of-life:point', { point: number(answer.level) })
    const said = levelWithAmounts(instrument, words, answer.itemKey, answer.level, round.amounts)
    if (said !== null) return <Asked of={instrument}>{said}</Asked>
    return t('rounds:levelOf', { level: number(answer.level), most: number(scale.to) })
  }
  return (
    <Rows>
      {opened.map(({ key }) => {
        const answer = round.answers.find((one) => one.itemKey === key) as Answer
        const { name } = itemText(instrument, language, key)
        const named = instrument.structure.groups.length === 0 && scale.worded && answer.level !== null
        return (
          <Row
            key={key}
            end={
              answer.onlyMe && (
                <span>
                  <Tag icon="closed">{t('rounds:history.onlyMe')}</Tag>
                </span>
              )
            }
          >
            <b>
              <Asked of={instrument}>{name}</Asked>
            </b>
            {named && (
              <p>
                <Asked of={instrument} at={`levels.${answer.level}`} />
              </p>
            )}
            <p className={named ? 'meta' : undefined}>{says(answer)}</p>
            {answer.note && (
              <Own as="p" lang={answer.noteLanguage}>
                {answer.note}
              </Own>
            )}
            {round.canFill.includes(key) && (
              <More
                href={`${placeOf(round.instrumentKey)}/rounds/${round.id}/${itemNumber(instrument, key)}`}
                of={name}
              >
                {t('rounds:answerNow')}
              </More>
            )}
          </Row>
        )
      })}
    </Rows>
  )
}

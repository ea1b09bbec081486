import { BETWEEN, ideaText, MilestoneLine } from '#app/features/milestones/milestone-line.panel.tsx'
import { startingLarge, useWords, type Words } from '#app/i18n/words.ts'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { TickBoxes } from '#app/ui/pictures/tick-boxes.tsx'
import type { GoalToPrint, MomentToPrint } from './sheet-on-paper.ts'

export const GoalRow = ({ goal: { text, language } }: { goal: GoalToPrint }) => (
  <PaperLine says="family-goals:title">
    <Own as="p" lang={language}>
      {text}
    </Own>
  </PaperLine>
)

/** As many boxes to tick by hand as the family meant to do it in a week. */
export function WeekRow({ times }: { times: number }) {
  const { t, number } = useWords()
  return (
    <PaperLine says="family:sheet.week">
      <p>
        <TickBoxes count={times} /> {t('family-goals:times', { count: times, number: number(times) })}
      </p>
    </PaperLine>
  )
}

export const PairRow = ({ goal: { pair, language } }: { goal: GoalToPrint }) =>
  pair && (
    <>
      <PaperLine says="family-goals:ifThis">
        <Own as="p" lang={language}>
          {pair.ifThis}
        </Own>
      </PaperLine>
      <PaperLine says="family-goals:thenWe">
        <Own as="p" lang={language}>
          {pair.thenWe}
        </Own>
      </PaperLine>
    </>
  )

const monthOf = ({ day, language }: Words, moment: MomentToPrint) => startingLarge(day(moment.day, 'month'), language)

/** What stands beside a moment's own words: when, whose, and the idea it began with. */
export const besideOwnWords = (words: Words) => (moment: MomentToPrint) =>
  `${monthOf(words, moment)} ${moment.name ?? ''} ${moment.idea ? ideaText(words, moment.idea) : ''}`

export function MomentsRow({ moments }: { moments: readonly MomentToPrint[] }) {
  const words = useWords()
  return (
    <PaperLine says="milestones:many">
      {moments.map((moment) => (
        <p key={moment.id}>
          <b>{monthOf(words, moment)}</b>{' '}
          {moment.name !== null && (
            <>
              <bdi>{moment.name}</bdi>
              {BETWEEN}
            </>
          )}
          <MilestoneLine idea={moment.idea} own={moment.own} />
        </p>
      ))}
    </PaperLine>
  )
}

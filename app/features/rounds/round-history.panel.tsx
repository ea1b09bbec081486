import { useWords } from '#app/i18n/words.ts'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { TypedInPanel } from './sheet-day.panel.tsx'

interface RoundHistoryPanelProps {
  /** The address of the result page. */
  place: string
  rounds: readonly { id: string; day: string; onlyMe: boolean; typedInDay: string | null }[]
  /** Rounds that the page above shows already: nothing to compare them with. */
  shown: readonly string[]
}

/** Every round of one questionnaire, the latest first: to read again, or to set beside the latest one. */
export function RoundHistoryPanel({ place, rounds, shown }: RoundHistoryPanelProps) {
  const { t, day } = useWords()
  return (
    <Section id="history" title={t('rounds:history.title')}>
      <Rows>
        {rounds.map((round) => (
          <Row
            key={round.id}
            end={
              round.onlyMe && (
                <span>
                  <Tag icon="closed">{t('rounds:history.onlyMe')}</Tag>
                </span>
              )
            }
          >
            <More href={`${place}/rounds/${round.id}`}>{day(round.day)}</More>
            <TypedInPanel written={round.day} typedIn={round.typedInDay} />
            {!shown.includes(round.id) && (
              <p>
                <More href={`?round=${round.id}`} of={day(round.day)}>
                  {t('rounds:history.compare')}
                </More>
              </p>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

import type { Day } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'

export interface ShownUpdate {
  id: string
  day: Day
  text: string
  language: string
  onlyMe: boolean
}

/** Dated lines in own words; with `at`, each leads to where it can be changed. */
export function UpdateRows({ updates, at }: { updates: readonly ShownUpdate[]; at?: string }) {
  const { t, day } = useWords()
  return (
    <Rows>
      {updates.map((update) => (
        <Row key={update.id} id={`update-${update.id}`}>
          <p className="meta">
            {day(update.day)} {update.onlyMe && <Tag icon="closed">{t('common:onlyMe')}</Tag>}
          </p>
          <Own as="p" lang={update.language}>
            {update.text}
          </Own>
          {at && (
            <More href={`${at}/updates/${update.id}`} of={day(update.day)}>
              {t('common:action.change')}
            </More>
          )}
        </Row>
      ))}
    </Rows>
  )
}

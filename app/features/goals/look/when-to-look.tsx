import type { Day } from '#app/domain/day.ts'
import type { ReviewWindow } from '#app/domain/review.ts'
import { useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'

export interface WhenToLookProps {
  windows: readonly { days: ReviewWindow; day: Day }[]
  /** The one that is filled in. */
  usual: ReviewWindow
}

/** When to look again: four spans with the day each one means, or a day of one's own. */
export function WhenToLook({ windows, usual }: WhenToLookProps) {
  const { t, day, number } = useWords()
  return (
    <>
      <Choice
        name="window"
        label={t('goals:review.when')}
        options={[
          ...windows.map((each) => ({
            value: String(each.days),
            label: t('goals:review.inDays', { count: each.days, days: number(each.days) }),
            hint: day(each.day, 'weekday'),
          })),
          { value: 'own', label: t('goals:builder.otherDay') },
        ]}
        value={String(usual)}
      />
      <DayField name="day" label={t('goals:builder.ifOther')} />
    </>
  )
}

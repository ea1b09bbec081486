import type { Day } from '#app/domain/day.ts'
import { TO_DO_LIMITS } from '#app/domain/to-do.ts'
import { useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'

/** What it is and the day it is for: all there is to a paper. */
export function ToDoFields({ toDo }: { toDo?: { text: string; day: Day | null } }) {
  const { t } = useWords()
  return (
    <>
      <TextArea
        name="text"
        label={t('to-dos:text')}
        hint={t('to-dos:textHint')}
        value={toDo?.text}
        maxLength={TO_DO_LIMITS.text}
        rows={2}
      />
      <DayField name="day" label={t('to-dos:day')} hint={t('goals:card.ifIWant')} value={toDo?.day ?? ''} />
    </>
  )
}

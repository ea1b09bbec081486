import { CHECK_IN_WORDS, type CheckInWord, type Measure } from '#app/domain/check-in.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { AmountField } from '#app/features/goals/parts/amount-field.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'

export interface CheckInFieldsProps {
  measure: Measure | null
  /** What was said before, to be corrected. */
  said?: { how: CheckInWord; note: { text: string } | null; amount: number | null; onlyMe: boolean }
}

/** *How is it going?*: one of three words, the number if the goal has one, a few words, and for whom. */
export function CheckInFields({ measure, said }: CheckInFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <Choice
        name="how"
        heading="h1"
        label={t(said ? 'goals:correct.title' : 'goals:do.title')}
        options={CHECK_IN_WORDS.map((how) => ({ value: how, label: t(`goals:do.${how}`) }))}
        value={said?.how}
      />
      {(measure || (said?.amount ?? null) !== null) && (
        <AmountField
          name="amount"
          label={t(said ? 'goals:progress.number' : 'goals:do.amount')}
          hint={t('goals:card.ifIWant')}
          value={said?.amount}
        />
      )}
      <TextArea
        name="note"
        label={t('goals:do.note')}
        hint={t('goals:card.ifIWant')}
        value={said?.note?.text ?? ''}
        maxLength={GOAL_LIMITS.note}
      />
      <Tick name="onlyMe" label={t('common:onlyMe')} hint={t('goals:onlyMe.noteHint')} checked={said?.onlyMe} />
    </>
  )
}

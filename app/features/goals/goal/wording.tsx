import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { BlankFields } from '#app/features/goals/builder/blank-fields.tsx'
import { AreaField } from '#app/features/goals/parts/area-field.tsx'
import { GoalSentence, type GoalWords } from '#app/features/goals/parts/goal-sentence.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Note } from '#app/ui/parts/note.tsx'

interface WordingProps {
  goal: GoalWords & { version: number; lifeArea: string | null }
  refusal: Refusal | undefined
}

/** The wording and the day, to change. When another device was quicker, what stands now is shown above what was typed. */
export function Wording({ goal, refusal }: WordingProps) {
  const { t } = useWords()
  // Own words stand beside what was typed, with a choice; a sentence with blanks has no such field.
  const stale = goal.templateKey !== null && refusal?.errors.some((error) => error.message === 'common:error.stale')
  return (
    <PostForm draft refusal={refusal} version={goal.version}>
      {stale && (
        <Note>
          <p>{t('goals:plan.now')}</p>
          <GoalSentence goal={goal} as="p" />
        </Note>
      )}
      {goal.templateKey === null ? (
        <TextArea
          name="statement"
          label={t('goals:builder.what')}
          value={goal.statement ?? ''}
          maxLength={GOAL_LIMITS.statement}
        />
      ) : (
        <BlankFields templateKey={goal.templateKey} blanks={goal.blanks} />
      )}
      <DayField name="day" label={t('goals:builder.when')} value={goal.targetDay} />
      {goal.templateKey === null && <AreaField value={goal.lifeArea} />}
      <Acts>
        <Button kind="alt">{t('common:action.save')}</Button>
      </Acts>
    </PostForm>
  )
}

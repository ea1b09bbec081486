import { canMark, STEP_STATUSES, type StepStatus } from '#app/domain/step.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Own } from '#app/ui/parts/own.tsx'

interface MarkStepProps {
  goalId: string
  step: { id: string; text: string; language: string; status: StepStatus }
}

/** The other statuses this step can have, one press each. *Not yet* leads to what is in the way. */
export function MarkStep({ goalId, step }: MarkStepProps) {
  const { t } = useWords()
  const address = `/goals/${goalId}/steps/${step.id}`
  const moves = STEP_STATUSES.filter(
    (to): to is Exclude<StepStatus, 'cannot-yet'> => to !== 'cannot-yet' && canMark(step.status, to),
  )
  return (
    <>
      <p>
        <b>{t(`goals:step.status.${step.status}`)}</b>
      </p>
      <PostForm action={`${address}/mark`} className="acts">
        <input type="hidden" name="from" value="step" />
        {moves.map((to) => (
          <Button key={to} kind="alt" name="status" value={to} of={<Own lang={step.language}>{step.text}</Own>}>
            {t(`goals:step.mark.${to}`)}
          </Button>
        ))}
        {canMark(step.status, 'cannot-yet') && (
          <LinkButton kind="alt" href={`${address}/way`} of={<Own lang={step.language}>{step.text}</Own>}>
            {t('goals:step.notYet')}
          </LinkButton>
        )}
      </PostForm>
    </>
  )
}

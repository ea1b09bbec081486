import type { Day } from '#app/domain/day.ts'
import { type ShownStep, StepRow } from '#app/features/goals/parts/step-row.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'

interface PlanStepsProps {
  goalId: string
  steps: readonly ShownStep[]
  today: Day
  /** of the goal */
  targetDay: Day
}

/**
 * The steps in their order, each to change or to move one place; every press is a plain form. The arrows stay side by side:
 * one alone on a line says nothing.
 */
export function PlanSteps({ goalId, steps, today, targetDay }: PlanStepsProps) {
  const { t } = useWords()
  if (steps.length === 0) return <p>{t('goals:step.none')}</p>
  return (
    <ol className="steps">
      {steps.map((step, at) => (
        <StepRow key={step.id} step={step} today={today} targetDay={targetDay}>
          <PostForm action={`/goals/${goalId}/steps/${step.id}/move`} className="acts">
            <LinkButton
              kind="alt"
              href={`/goals/${goalId}/steps/${step.id}`}
              of={<Own lang={step.language}>{step.text}</Own>}
            >
              {t('common:action.change')}
            </LinkButton>
            <span>
              {at > 0 && (
                <Button kind="alt" name="by" value="up" of={<Own lang={step.language}>{step.text}</Own>}>
                  <Icon name="up" />
                  <span className="vh">{t('goals:step.up')}</span>
                </Button>
              )}{' '}
              {at < steps.length - 1 && (
                <Button kind="alt" name="by" value="down" of={<Own lang={step.language}>{step.text}</Own>}>
                  <Icon name="down" />
                  <span className="vh">{t('goals:step.down')}</span>
                </Button>
              )}
            </span>
          </PostForm>
        </StepRow>
      ))}
    </ol>
  )
}

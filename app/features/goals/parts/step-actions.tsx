import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Bend, type ShownPothole } from './bend.tsx'
import type { ShownStep } from './step-row.tsx'

export interface StepActionsProps {
  goalId: string
  step: ShownStep
  /** What may get in the way of this very step, with what to do then. */
  potholes: readonly ShownPothole[]
  /** Just done today: it can still be taken back here. */
  undo: boolean
}

const markAddress = (goalId: string, stepId: string) => `/goals/${goalId}/steps/${stepId}/mark`

/** What can be done with a step in one press, on the goal's page. */
export function StepActions({ goalId, step, potholes, undo }: StepActionsProps) {
  const { t } = useWords()
  const action = markAddress(goalId, step.id)
  if (step.status === 'done' && undo) {
    return (
      <PostForm action={action} className="acts">
        <Button kind="alt" name="status" value="undo" of={<Own lang={step.language}>{step.text}</Own>}>
          {t('goals:step.undo')}
        </Button>
      </PostForm>
    )
  }
  if (step.status === 'cannot-yet') return <InTheWay goalId={goalId} step={step} potholes={potholes} />
  if (step.status !== 'not-started' && step.status !== 'doing') return null
  return (
    <PostForm action={action} className="acts">
      <Button kind="alt" name="status" value="done" of={<Own lang={step.language}>{step.text}</Own>}>
        {t('goals:step.done')}
      </Button>
      <LinkButton
        kind="alt"
        href={`/goals/${goalId}/steps/${step.id}/way`}
        of={<Own lang={step.language}>{step.text}</Own>}
      >
        {t('goals:step.notYet')}
      </LinkButton>
    </PostForm>
  )
}

/** Something is in the way: the detours written down for this step, another day for it, or all of it to change. */
function InTheWay({ goalId, step, potholes }: Pick<StepActionsProps, 'goalId' | 'step' | 'potholes'>) {
  const { t } = useWords()
  return (
    <>
      {potholes.map((pothole) => (
        <PostForm key={pothole.id} action={markAddress(goalId, step.id)}>
          <Bend pothole={pothole} />
          <input type="hidden" name="pothole" value={pothole.id} />
          <div className="acts">
            <Button kind="alt" name="status" value="doing" of={<Own lang={step.language}>{step.text}</Own>}>
              {t('goals:step.detour')}
            </Button>
          </div>
        </PostForm>
      ))}
      <PostForm action={markAddress(goalId, step.id)} className="acts">
        <Button kind="alt" name="status" value="done" of={<Own lang={step.language}>{step.text}</Own>}>
          {t('goals:step.done')}
        </Button>
        <LinkButton
          kind="alt"
          href={`/goals/${goalId}/steps/${step.id}/day?from=goal`}
          of={<Own lang={step.language}>{step.text}</Own>}
        >
          {t('goals:builder.otherDay')}
        </LinkButton>
        <LinkButton
          kind="alt"
          href={`/goals/${goalId}/steps/${step.id}`}
          of={<Own lang={step.language}>{step.text}</Own>}
        >
          {t('common:action.change')}
        </LinkButton>
      </PostForm>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { IfThenExample } from '#app/features/goals/builder/example.tsx'
import { Bend } from '#app/features/goals/parts/bend.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { readStepInTheWay } from './read-step.server.ts'
import { sayWhatIsInTheWay } from './say-what-is-in-the-way.server.ts'
import { wayForm } from './step.form.ts'

export const handle: PageHandle = { title: 'goals:way.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readStepInTheWay(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, step } = await readStepInTheWay(actor, args.params)
  const form = await readDrafted(args, wayForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { ifText, thenText } = form.value
  if ((ifText === '') !== (thenText === '')) {
    const field = ifText === '' ? 'ifText' : 'thenText'
    return refused(form.filled, [{ field, message: 'goals:error.halfPothole' }])
  }
  await sayWhatIsInTheWay(actor, goal.id, step.id, form.value)
  return seeOther(`/goals/${goal.id}#step-${step.id}`)
}

/** Not a mark against anybody: something is in the way, and here is what the person wrote down for that. */
export default function Way() {
  const { t } = useWords()
  const { goal, step, potholes } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('goals:way.title')}</h1>
      <Own as="p" lang={step.language} className="lead">
        {step.text}
      </Own>
      {potholes.length > 0 && (
        <Section id="detours" title={t('goals:way.written')}>
          {potholes.map((pothole) => (
            <PostForm key={pothole.id} action={`/goals/${goal.id}/steps/${step.id}/mark`}>
              <Bend pothole={pothole} />
              <input type="hidden" name="pothole" value={pothole.id} />
              <Acts>
                <Button
                  kind="alt"
                  name="status"
                  value="doing"
                  of={<Own lang={pothole.language}>{pothole.thenText}</Own>}
                >
                  {t('goals:step.detour')}
                </Button>
              </Acts>
            </PostForm>
          ))}
        </Section>
      )}
      <PostForm draft refusal={refusal}>
        <TextArea
          name="reason"
          label={t('goals:way.reason')}
          hint={t('goals:card.ifIWant')}
          value={step.statusReason ?? ''}
          maxLength={STEP_LIMITS.reason}
          rows={2}
        />
        <TextArea
          name="ifText"
          label={t('goals:pothole.ifLabel')}
          hint={t('goals:card.ifIWant')}
          maxLength={GOAL_LIMITS.statement}
          rows={2}
        />
        <TextArea name="thenText" label={t('goals:pothole.thenLabel')} maxLength={GOAL_LIMITS.statement} rows={2} />
        <IfThenExample area={goal.lifeArea} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

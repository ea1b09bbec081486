import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CODE_DIGITS } from '#app/domain/release.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { chooseWorkerForm } from './choose-worker.form.ts'
import { chooseWorker } from './choose-worker.server.ts'
import { readKnownWorkers } from './read-release-draft.server.ts'
import { notWhileStopped } from './stop/not-while-stopped.server.ts'

export const handle: PageHandle = { title: 'sharing:worker.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  await notWhileStopped(actor)
  return { workers: await readKnownWorkers(actor) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  await notWhileStopped(actor)
  const form = await readForm(args.request, chooseWorkerForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const chosen = await chooseWorker(actor, form.value)
  if ('done' in chosen) return seeOther(`/sharing/new/${chosen.done.draftId}/what`)
  if (chosen.refused === 'no-worker')
    return refused(form.filled, [{ field: 'workerCode', message: 'sharing:error.noWorker' }])
  const wait = { 'Retry-After': String(chosen.refused.wait) }
  return refused(form.filled, [{ field: 'workerCode', message: 'sharing:error.wait' }], 429, wait)
}

export default function ChooseWorker() {
  const { t, number } = useWords()
  const { workers } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/sharing" />
      <p className="eyebrow">{t('sharing:step', { number: number(1), total: number(4) })}</p>
      <h1>{t('sharing:worker.title')}</h1>
      <p>{t('sharing:worker.lead')}</p>
      <PostForm refusal={refusal}>
        {workers.length > 0 && (
          <Choice
            name="worker"
            label={t('sharing:worker.known')}
            options={workers.map(({ workerId, name, office, organisation }) => ({
              value: workerId,
              label: <bdi>{name}</bdi>,
              hint: t('sharing:list.place', { office: isolate(office), organisation: isolate(organisation) }),
            }))}
          />
        )}
        <Field
          name="workerCode"
          label={t('sharing:worker.code')}
          hint={t('sharing:worker.codeHint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={CODE_DIGITS * 2}
        />
        <Acts>
          <Button>{t('sharing:worker.next')}</Button>
          <LinkButton href="/sharing" kind="alt">
            {t('sharing:notToday')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { chooseWorkerForm } from './choose-worker.form.ts'
import { chooseWorker } from './choose-worker.server.ts'
import { noWorker } from './connect/no-worker.server.ts'
import { WhichWorker } from './connect/which-worker.tsx'
import { readKnownWorkers } from './read-release-draft.server.ts'
import { notWhileStopped } from './stop/not-while-stopped.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  if (actor.teenager) return seeOther('/sharing')
  await notWhileStopped(actor)
  const code = new URL(args.request.url).searchParams.get('code') ?? ''
  // Scanned from a worker's screen. It fills the field in and does nothing else: opening an address changes nothing.
  return { workers: await readKnownWorkers(actor), code: /^\d{1,16}$/.test(code) ? code : '' }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  await notWhileStopped(actor)
  const form = await readForm(args.request, chooseWorkerForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const chosen = await chooseWorker(actor, form.value)
  if ('done' in chosen) {
    const { draftId, byCode } = chosen.done
    return seeOther(`/sharing/new/${draftId}/${byCode ? 'when' : 'what'}`)
  }
  return noWorker(form.filled, chosen.refused)
}

export default function ChooseWorker() {
  const { t, number } = useWords()
  const { workers, code } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/sharing" />
      <p className="eyebrow">{t('sharing:step', { number: number(1), total: number(4) })}</p>
      <h1>{t('sharing:worker.title')}</h1>
      <p>{t('sharing:worker.lead')}</p>
      <PostForm refusal={refusal}>
        <WhichWorker workers={workers} code={code} />
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

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chooseWorkerForm } from '#app/features/sharing/choose-worker.form.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { readReleaseToRepeat } from '#app/features/sharing/read-release-draft.server.ts'
import { SectionList } from '#app/features/sharing/section-list.tsx'
import { notWhileStopped } from '#app/features/sharing/stop/not-while-stopped.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { noWorker } from './no-worker.server.ts'
import { WhichWorker } from './which-worker.tsx'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const page = await readReleaseToRepeat(actor, String(args.params.releaseId))
  if (!page) throw notFound()
  await notWhileStopped(actor)
  return { sections: page.release.sections, workers: page.workers, worker: page.release.worker.workerId }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readReleaseToRepeat(actor, String(args.params.releaseId))
  if (!page) throw notFound()
  await notWhileStopped(actor)
  const form = await readForm(args.request, chooseWorkerForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const chosen = await chooseWorker(actor, form.value, page.release)
  return 'done' in chosen ? seeOther(`/sharing/new/${chosen.done.draftId}/sign`) : noWorker(form.filled, chosen.refused)
}

/** Who comes: somebody who shows the same to one more worker, or once more to the one of before. One screen, then the signature. */
export default function Again() {
  const { t } = useWords()
  const { sections, workers, worker } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/sharing" />
      <h1>{t('sharing:again.title')}</h1>
      <p>{t('sharing:again.lead')}</p>
      <SectionList sections={sections} />
      <PostForm refusal={refusal}>
        <WhichWorker workers={workers} worker={workers.length === 1 ? worker : undefined} />
        <Acts>
          <Button>{t('sharing:again.next')}</Button>
          <LinkButton href="/sharing" kind="alt">
            {t('sharing:notToday')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

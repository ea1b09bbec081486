import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { PreviewFrame, StillOnlyForMe } from './preview-frame.tsx'
import { readReleasePreview } from './read-preview.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me', width: 'full', readOnly: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const releaseId = String(args.params.releaseId)
  const preview = await readReleasePreview(participant(args), releaseId)
  if (!preview) throw notFound()
  return { ...preview, releaseId }
}

/** Any time after signing: the worker's page as it is today. */
export default function ShownPage() {
  const { t } = useWords()
  const { page, worker, kept, releaseId } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/sharing" />
      <h1>{t('sharing:preview.nowTitle')}</h1>
      <p className="lead">{t('sharing:preview.nowLead', { name: isolate(worker.name) })}</p>
      <StillOnlyForMe sections={kept} />
      <PreviewFrame page={page} workerName={worker.name} thenAndNow={`/sharing/${releaseId}/page/then-and-now`} />
    </>
  )
}

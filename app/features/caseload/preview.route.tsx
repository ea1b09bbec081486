import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { PreviewFrame, StillOnlyForMe } from './preview-frame.tsx'
import { readDraftPreview } from './read-preview.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me', width: 'full', readOnly: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const draftId = String(args.params.draftId)
  const preview = await readDraftPreview(participant(args), draftId)
  if (!preview) throw notFound()
  return { ...preview, draftId }
}

/** Before signing: the worker's own page, so that nobody has to imagine what ticks mean. */
export default function PreviewPage() {
  const { t, number } = useWords()
  const { page, worker, kept, draftId } = useLoaderData<typeof loader>()
  const draft = `/sharing/new/${draftId}`
  return (
    <>
      <Back href={`${draft}/what`} />
      <p className="eyebrow">{t('sharing:step', { number: number(3), total: number(4) })}</p>
      <h1>{t('sharing:preview.title')}</h1>
      <p className="lead">{t('sharing:preview.lead', { name: isolate(worker.name) })}</p>
      <Acts>
        <LinkButton href={`${draft}/sign`}>{t('sharing:preview.next')}</LinkButton>
        <LinkButton href={`${draft}/what`} kind="alt">
          {t('sharing:preview.back')}
        </LinkButton>
      </Acts>
      <StillOnlyForMe sections={kept} />
      <PreviewFrame page={page} workerName={worker.name} thenAndNow={`${draft}/preview/then-and-now`} />
    </>
  )
}

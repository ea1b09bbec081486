import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { daysIn } from './days-in.ts'
import { readPreviewedThenAndNow } from './read-shown-then-and-now.server.ts'
import { ShownTwoDays } from './shown-days.tsx'

export const handle: PageHandle = { title: 'history:thenAndNow.title', tab: 'me', width: 'full' }

export const loader = async (args: LoaderFunctionArgs) => {
  const { draftId, releaseId } = args.params
  const by = draftId === undefined ? { releaseId: String(releaseId) } : { draftId }
  const shown = await readPreviewedThenAndNow(participant(args), by, daysIn(args.request.url))
  if (!shown) throw notFound()
  const above = draftId === undefined ? `/sharing/${releaseId}/page` : `/sharing/new/${draftId}/preview`
  return { page: shown.page, workerName: shown.worker.name, above, isSigned: draftId === undefined }
}

/** Two days as the worker sees them, before signing and after: the same page, in the frame of the other preview. */
export default function PreviewedThenAndNow() {
  const { t } = useWords()
  const { page, workerName, above, isSigned } = useLoaderData<typeof loader>()
  const { name } = page.person
  return (
    <>
      <Back href={above} />
      <h1>{t('history:thenAndNow.title')}</h1>
      <p className="lead">
        {t(isSigned ? 'sharing:preview.nowLead' : 'sharing:preview.lead', { name: isolate(workerName) })}
      </p>
      <section className="peek flow" aria-label={t('sharing:preview.frame')}>
        <p className="lead">
          <b>{name ? <bdi>{name}</bdi> : t('sharing:preview.nameSigned')}</b>
        </p>
        <ShownTwoDays page={page} address={`${above}/then-and-now`} together={null} />
      </section>
    </>
  )
}

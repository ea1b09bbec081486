import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { notWhileStopped } from '#app/features/sharing/stop/not-while-stopped.server.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const draft = await readReleaseDraft(actor, String(args.params.draftId))
  if (!draft) throw notFound()
  await notWhileStopped(actor)
  return { id: draft.id, worker: draft.worker }
}

/**
 * Who comes: somebody whose worker may be sitting across the table. Both ways on look alike, and the worker's screen says the
 * same whichever it is, so that nobody has to say no to anybody's face.
 */
export default function WhenToFinish() {
  const { t, number } = useWords()
  const { id, worker } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/sharing/new" />
      <p className="eyebrow">{t('sharing:step', { number: number(1), total: number(4) })}</p>
      <h1>{t('sharing:when.title')}</h1>
      <p>
        <b>
          <bdi>{worker.name}</bdi>
        </b>
        <br />
        {t('sharing:list.place', { office: isolate(worker.office), organisation: isolate(worker.organisation) })}
      </p>
      <p>{t('sharing:when.lead')}</p>
      <Acts>
        <LinkButton href={`/sharing/new/${id}/what`} kind="alt">
          {t('sharing:when.now')}
        </LinkButton>
        <LinkButton href="/today" kind="alt">
          {t('sharing:when.atHome')}
        </LinkButton>
      </Acts>
    </>
  )
}

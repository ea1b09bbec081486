import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Keys } from '#app/features/caseload/keys.panel.tsx'
import { ReadTogether } from '#app/features/caseload/read-together.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { speakAsAsked } from '#app/server/speak.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { daysIn } from './days-in.ts'
import { readShownThenAndNow } from './read-shown-then-and-now.server.ts'
import { ShownTwoDays } from './shown-days.tsx'

export const handle: PageHandle = { title: 'history:thenAndNow.title', width: 'wide', worker: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = worker(args)
  const personId = String(args.params.participantId)
  const page = await readShownThenAndNow(actor, personId, daysIn(args.request.url))
  if (!page) throw notFound()
  return { page, personId, together: speakAsAsked(args), mine: actor.language }
}

/** Who comes: a worker with twenty minutes, who wants to see first how far somebody has come; perhaps with them, on paper too. */
export default function ShownThenAndNow() {
  const { t } = useWords()
  const { page, personId, together, mine } = useLoaderData<typeof loader>()
  const { person, compared } = page
  const above = `/worker/people/${personId}`
  return (
    <>
      <Back href={together ? `${above}?in=${together}` : above}>{t('caseload:appointment.title')}</Back>
      <p className="eyebrow">
        <bdi>{person.name}</bdi>
      </p>
      <h1>{t('history:thenAndNow.title')}</h1>
      <div className="on-screen">
        <ReadTogether
          theirs={person.language}
          mine={mine}
          keep={compared ? `then=${compared.thenDay}&now=${compared.nowDay}&` : ''}
        />
      </div>
      <Keys
        keys={[
          { key: 'a', href: above },
          { key: 'l', href: '/worker' },
        ]}
      />
      <ShownTwoDays page={page} address={`${above}/then-and-now`} together={together} />
      <p className="meta on-paper">{t('common:foot.worker')}</p>
    </>
  )
}

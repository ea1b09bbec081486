import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Keys } from '#app/features/caseload/keys.panel.tsx'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { PrintButton } from '#app/ui/fields/print-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { readPins } from './read-pins.server.ts'

export const handle: PageHandle = { title: 'caseload:pins.title', list: true, worker: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = worker(args)
  const byName = new URL(args.request.url).searchParams.get('sort') === 'name'
  return { ...(await readPins(actor, byName)), today: actor.today }
}

/** A paper that lies on a desk: first names and an initial, the day, and a line to write a time on. Nothing else tells. */
export default function Pins() {
  const { t, day, language } = useWords()
  const { names, byName, today } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/worker">{t('caseload:list.title')}</Back>
      <h1>{startingLarge(day(today, 'weekday'), language)}</h1>
      {names.length === 0 ? (
        <p>{t('caseload:pins.none')}</p>
      ) : (
        <>
          <ol className="expected">
            {names.map((name, at) => (
              // Two people may well be the same on paper.
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is what tells them apart
              <li key={at}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ol>
          <p>
            <More href={byName ? '/worker/pins' : '/worker/pins?sort=name'}>
              {t(byName ? 'caseload:pins.inOrder' : 'caseload:pins.byName')}
            </More>
          </p>
          <Acts>
            <PrintButton words={t('caseload:print')} />
          </Acts>
          <AboutPaper />
          <Keys keys={[{ key: 'l', href: '/worker' }]} />
        </>
      )}
    </>
  )
}

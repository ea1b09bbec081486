import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { EmptyMap } from './empty-map.tsx'
import { MapFinding } from './map-finding.tsx'
import { MapSheet } from './map-sheet.tsx'
import { readFamilyMap } from './read-family-map.server.ts'

export const handle: PageHandle = { title: 'calmap:sheetTitle', tab: 'family', width: 'full', turned: true }

export const loader = (args: LoaderFunctionArgs) => readFamilyMap(participant(args), null)

/** The whole map as the paper has it, for a desk and for paper: twelve rows, five levels, with or without the words. */
export default function Sheet() {
  const { t, day } = useWords()
  const { map, half } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const bare = search.get('words') === 'none'
  return (
    <>
      <Back href="/calmap">{t('calmap:title')}</Back>
      {map && <p className="eyebrow">{t('calmap:answersOf', { day: day(map.now.day) })}</p>}
      <h1>{t('calmap:title')}</h1>
      {map ? (
        <>
          <MapFinding before={map.before} now={map.now} />
          <MapSheet now={map.now} bare={bare} />
          <Acts>
            <LinkButton href="/calmap/new">{t('rounds:again')}</LinkButton>
            <LinkButton href={bare ? '/calmap/sheet' : '/calmap/sheet?words=none'} kind="alt">
              {t(bare ? 'rounds:showDescriptions' : 'rounds:hideDescriptions')}
            </LinkButton>
          </Acts>
        </>
      ) : (
        <EmptyMap half={half} />
      )}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { instrumentText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { EmptyMap } from './empty-map.tsx'
import { foundOnPaper, MapFinding } from './map-finding.tsx'
import { tabOfMap, titleOfMap } from './map-handle.ts'
import { MapSheet } from './map-sheet.tsx'
import { readFamilyMap } from './read-family-map.server.ts'

export const handle: PageHandle = {
  title: 'calmap:sheetTitle',
  titleAt: titleOfMap('calmap:sheetTitle'),
  tabAt: tabOfMap,
  width: 'full',
  turned: true,
  paper: true,
}

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return readFamilyMap(actor, null, await instrumentAt(args.request.url))
}

/** The whole map as the paper has it, for a desk and for paper: twelve rows, five levels, with or without the words. */
export default function Sheet() {
  const words = useWords()
  const { t, day, language } = words
  const { key, version, map, half, mayAnswer } = useLoaderData<typeof loader>()
  const place = placeOf(key)
  const asked = publishedInstrument(key, version)
  const name = instrumentText(asked, language, 'name')
  const [search] = useSearchParams()
  const bare = search.get('words') === 'none'
  return (
    <>
      <Back href={place}>
        <Asked of={asked}>{name}</Asked>
      </Back>
      {map && <p className="eyebrow">{t('calmap:answersOf', { day: day(map.now.day) })}</p>}
      <h1>
        <Asked of={asked}>{name}</Asked>
      </h1>
      {map ? (
        <>
          <MapFinding before={map.before} now={map.now} />
          <MapSheet now={map.now} bare={bare} above={foundOnPaper(words, map.before, map.now)} />
          <AboutPaper />
          <Acts>
            {mayAnswer && <LinkButton href={`${place}/new`}>{t('rounds:again')}</LinkButton>}
            <LinkButton href={bare ? `${place}/sheet` : `${place}/sheet?words=none`} kind="alt">
              {t(bare ? 'rounds:showDescriptions' : 'rounds:hideDescriptions')}
            </LinkButton>
          </Acts>
        </>
      ) : (
        <EmptyMap map={asked} half={half} />
      )}
      <AttributionPanel instrument={asked} />
    </>
  )
}

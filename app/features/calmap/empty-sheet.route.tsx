import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { placeOf } from '#app/instruments/place.ts'
import { levelText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import { tabOfMap } from './map-handle.ts'
import { levelsOf, MapHead } from './map-head.tsx'
import { readEmptySheet } from './read-family-map.server.ts'

export const handle: PageHandle = {
  title: 'calmap:blank.emptySheet',
  tabAt: tabOfMap,
  width: 'full',
  turned: true,
  paper: true,
}

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return readEmptySheet(actor, await instrumentAt(args.request.url))
}

/** The whole map to fill in by hand: a circle beside each description, or empty boxes for own words. */
export default function EmptySheet() {
  const { t, language } = useWords()
  const [search] = useSearchParams()
  const bare = search.get('words') === 'none'
  const { key, version } = useLoaderData<typeof loader>()
  const map = publishedInstrument(key, version)
  const place = placeOf(key)
  return (
    <>
      <Back href={place}>
        <Asked of={map} at="name" />
      </Back>
      <h1>
        <Asked of={map} at="name" />
      </h1>
      <AboutPaper />
      <div className="to-write">
        <p>
          {t('calmap:blank.day')} <span className="blank" />
        </p>
        <p>{t(bare ? 'calmap:blank.fillOwn' : 'calmap:blank.fill')}</p>
      </div>
      <Scroll label={t('calmap:caption')}>
        <table className={bare ? 'map small by-hand bare' : 'map small by-hand'}>
          <caption className="vh">{t('calmap:caption')}</caption>
          <MapHead map={map} />
          <tbody>
            {map.structure.items.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Asked of={map} at={`items.${row.key}.name`} />
                </th>
                {levelsOf(map).map((level) => (
                  <td key={level}>
                    {!bare && (
                      <>
                        <Icon name="open" /> <Asked of={map}>{levelText(map, language, row.key, level)}</Asked>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <AttributionPanel instrument={map} />
      <Links
        links={[
          bare
            ? { href: `${place}/empty-sheet`, icon: 'family', label: t('calmap:blank.withWords') }
            : { href: `${place}/empty-sheet?words=none`, icon: 'family', label: t('calmap:blank.ownWords') },
          { href: `${place}/type-in`, icon: 'open', label: t('rounds:paper.typeIn') },
        ]}
      />
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useSearchParams } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { instrumentText, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'

export const handle: PageHandle = {
  title: 'calmap:blank.emptySheet',
  tab: 'family',
  width: 'full',
  turned: true,
  paper: true,
}

export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return {}
}

/** The whole map to fill in by hand: a circle beside each description, or empty boxes for own words. */
export default function EmptySheet() {
  const { t, language } = useWords()
  const [search] = useSearchParams()
  const bare = search.get('words') === 'none'
  const map = publishedInstrument('calmap')
  const levels = Array.from({ length: map.structure.scale.to }, (_, at) => at + 1)
  return (
    <>
      <Back href="/calmap">{t('calmap:title')}</Back>
      <h1>{t('calmap:title')}</h1>
      <AboutPaper />
      <div className="to-write">
        <p>
          {t('calmap:blank.day')} <span className="blank" />
        </p>
        <p>{t(bare ? 'calmap:blank.fillOwn' : 'calmap:blank.fill')}</p>
      </div>
      <Scroll label={t('calmap:caption')}>
        <table className={bare ? 'map by-hand bare' : 'map by-hand'}>
          <caption className="vh">{t('calmap:caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('calmap:part')}</th>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {instrumentText(map, language, `levels.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.structure.items.map(({ key }) => (
              <tr key={key}>
                <th scope="row">{itemText(map, language, key).name}</th>
                {levels.map((level) => (
                  <td key={level}>
                    {!bare && (
                      <>
                        <Icon name="open" /> {levelText(map, language, key, level)}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Links
        links={[
          bare
            ? { href: '/calmap/empty-sheet', icon: 'family', label: t('calmap:blank.withWords') }
            : { href: '/calmap/empty-sheet?words=none', icon: 'family', label: t('calmap:blank.ownWords') },
          { href: '/calmap/type-in', icon: 'open', label: t('rounds:paper.typeIn') },
        ]}
      />
    </>
  )
}

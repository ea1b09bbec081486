import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { Half } from '#app/instruments/half-round.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { placeOf } from '#app/instruments/place.ts'
import { itemText } from '#app/instruments/published.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'

/**
 * The first meeting with the map: shown, not filled out. Nothing is asked; *Not today* weighs as much as opening a part. Of a
 * map that was begun it says how far it is.
 */
export function EmptyMap({ map, half }: { map: PublishedInstrument; half: Half | null }) {
  const { t, language } = useWords()
  const start = `${placeOf(map.key)}/new`
  return (
    <>
      {half ? <HalfRoundPanel half={half} again={start} /> : <NotBegun start={start} />}
      <div className="cols">
        <Section id="levels" title={t('calmap:levels')}>
          <ul className="rows">
            {[5, 4, 3, 2, 1].map((level) => (
              <li key={level}>
                <Pier level={level} />
                <div>
                  <Asked of={map} at={`levels.${level}`} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="parts" title={t('calmap:parts')}>
          <Rows>
            {map.structure.items.map(({ key }) => {
              const { name, gloss } = itemText(map, language, key)
              return (
                <Row key={key}>
                  <b>
                    <Asked of={map}>{name}</Asked>
                  </b>
                  <p className="meta">
                    <Asked of={map}>{gloss}</Asked>
                  </p>
                </Row>
              )
            })}
          </Rows>
        </Section>
      </div>
    </>
  )
}

function NotBegun({ start }: { start: string }) {
  const { t } = useWords()
  return (
    <>
      <p className="lead">{t('calmap:empty.text')}</p>
      <Acts>
        <LinkButton href={start} kind="alt">
          {t('calmap:empty.start')}
        </LinkButton>
        <LinkButton href="/today" kind="alt">
          {t('calmap:empty.notToday')}
        </LinkButton>
      </Acts>
    </>
  )
}

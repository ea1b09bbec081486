import { strengthsFirst } from '#app/domain/calmap.ts'
import { isLeftOut, levelOf } from '#app/domain/round.ts'
import { useWords } from '#app/i18n/words.ts'
import { instrumentText, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import type { MapShown } from './map-shown.ts'

const levels = [1, 2, 3, 4, 5]

/** The map as a sheet; a line of water runs up to the cell where things stand. */
export function MapSheet({ now, bare }: { now: MapShown; bare: boolean }) {
  const { t, language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const keys = strengthsFirst(
    map.structure.items.map((item) => item.key),
    now.answers,
  )
  return (
    <>
      <p className="key plain">
        <span>
          <Pier level={3} /> {t('calmap:now')}
        </span>{' '}
        <span>
          <Icon name="goals" /> {t('calmap:likeToBe')}
        </span>{' '}
        <span className="on-screen">
          <Icon name="closed" /> {t('rounds:history.onlyMe')}
        </span>
      </p>
      <Scroll label={t('calmap:caption')}>
        <table className="map">
          <caption>{t('calmap:caption')}</caption>
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
            {keys.map((key) => (
              <SheetRow key={key} row={key} now={now} bare={bare} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function SheetRow({ row, now, bare }: { row: string; now: MapShown; bare: boolean }) {
  const { t, language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const here = levelOf(now.answers, row)
  const given = now.answers[row]
  const kept = now.rows.find((one) => one.itemKey === row)
  return (
    <tr className={kept?.onlyMe ? 'on-screen' : undefined}>
      <th scope="row">
        {itemText(map, language, row).name}
        {kept?.onlyMe && (
          <>
            {' '}
            <Icon name="closed" />
            <span className="vh">{t('rounds:history.onlyMe')}</span>
          </>
        )}
      </th>
      {here === null && (
        <td colSpan={5} className="meta">
          {isLeftOut(given) ? t(`rounds:leftOut.${given}`) : t('rounds:notOpened')}
        </td>
      )}
      {here !== null &&
        levels.map((level) => (
          <td key={level} className={level === here ? 'now' : level < here ? 'to' : undefined}>
            {level === here && (
              <b>
                <Pier level={level} />
                {t('calmap:now')}
              </b>
            )}{' '}
            {level === now.wishes[row] && (
              <b>
                <Icon name="goals" />
                {t('calmap:likeToBeShort')}
              </b>
            )}{' '}
            {!bare && <p>{levelText(map, language, row, level)}</p>}{' '}
            {level === here && kept?.note && (
              <Own as="p" lang={kept.noteLanguage}>
                {kept.note}
              </Own>
            )}
          </td>
        ))}
    </tr>
  )
}

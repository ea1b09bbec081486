import { Fragment } from 'react'
import { strengthsFirst } from '#app/domain/calmap.ts'
import { shortened } from '#app/domain/paper.ts'
import { isLeftOut, levelOf } from '#app/domain/round.ts'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import { levelsOf, MapHead } from './map-head.tsx'
import { type MapPlan, planMap, type RowToPrint } from './map-on-paper.ts'
import type { MapShown } from './map-shown.ts'

interface MapSheetProps {
  now: MapShown
  /** Only the names of the levels, without what each says. */
  bare: boolean
  /** What is said over the table, a line each. */
  above: readonly string[]
}

/** The map as a sheet; a line of water runs up to the cell where things stand. On paper it is one page. */
export function MapSheet({ now, bare, above }: MapSheetProps) {
  const { t } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const keys = strengthsFirst(
    map.structure.items.map((item) => item.key),
    now.answers,
  )
  const plan = planMap(useRowsToPrint(now, bare), above)
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
        <table className={plan.small ? 'map small' : 'map'}>
          <caption className="on-screen">{t('calmap:caption')}</caption>
          <MapHead map={map} />
          <tbody>
            {keys.map((key) => (
              <SheetRow key={key} row={key} now={now} bare={bare} plan={plan} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <UnderTheMap now={now} plan={plan} />
    </>
  )
}

/** The rows that paper shows: those for me alone stay on the screen, and one without a level takes one line. */
function useRowsToPrint(now: MapShown, bare: boolean): RowToPrint[] {
  const { language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  return map.structure.items.flatMap(({ key }): RowToPrint[] => {
    const kept = now.rows.find(({ itemKey }) => itemKey === key)
    const here = levelOf(now.answers, key)
    const { name } = itemText(map, language, key)
    if (kept?.onlyMe) return []
    if (here === null) return [{ name, cells: [], here: 0, note: '' }]
    const cells = levelsOf(map).map((level) => {
      // A mark is about as wide as three letters.
      const marks = [level === here && 'xxx', level === now.wishes[key] && 'xxx'].filter((mark) => mark !== false)
      return [...marks, bare ? '' : levelText(map, language, key, level)].join(' ')
    })
    return [{ name, cells, here: here - 1, note: kept?.note ?? '' }]
  })
}

interface SheetRowProps extends Omit<MapSheetProps, 'above'> {
  row: string
  plan: MapPlan
}

function SheetRow({ row, now, bare, plan }: SheetRowProps) {
  const { t, language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const here = levelOf(now.answers, row)
  const given = now.answers[row]
  const kept = now.rows.find((one) => one.itemKey === row)
  return (
    <tr className={kept?.onlyMe ? 'on-screen' : undefined}>
      <th scope="row">
        <Asked of={map} at={`items.${row}.name`} />
        {kept?.onlyMe && (
          <>
            {' '}
            <Icon name="closed" />
            <span className="vh">{t('rounds:history.onlyMe')}</span>
          </>
        )}
      </th>
      {here === null && (
        <td colSpan={levelsOf(map).length} className="meta">
          {isLeftOut(given) ? t(`rounds:leftOut.${given}`) : t('rounds:notOpened')}
        </td>
      )}
      {here !== null &&
        levelsOf(map).map((level) => (
          <td key={level} className={level === here ? 'now' : level < here ? 'to' : undefined}>
            {level === here && (
              <b>
                <Pier level={level} />
                <span className="on-screen">{t('calmap:now')}</span>
              </b>
            )}{' '}
            {level === now.wishes[row] && (
              <b>
                <Icon name="goals" />
                <span className="on-screen">{t('calmap:likeToBeShort')}</span>
              </b>
            )}{' '}
            {!bare && <Says of={map} text={levelText(map, language, row, level)} plan={plan} />}{' '}
            {level === here && kept?.note && (
              <Own as="p" lang={kept.noteLanguage} className={plan.underIt ? 'on-screen' : undefined}>
                {kept.note}
              </Own>
            )}
          </td>
        ))}
    </tr>
  )
}

/** What a level says, whole on the screen; on paper as far as the plan lets it. */
function Says({ of, text, plan: { most } }: { of: PublishedInstrument; text: string; plan: MapPlan }) {
  const asIs = (said: string) => <Asked of={of}>{said}</Asked>
  const short = most ? shortened(text, most) : text
  if (short === text) return <p>{asIs(text)}</p>
  return (
    <>
      <p className="on-screen">{asIs(text)}</p>
      <p className="on-paper">{asIs(short)}</p>
    </>
  )
}

/** On paper alone: own words that had no room in their cells, and that something goes on elsewhere. */
function UnderTheMap({ now, plan: { underIt, cut } }: { now: MapShown; plan: MapPlan }) {
  const { t, language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const languageOf = (name: string) =>
    now.rows.find(({ itemKey }) => itemText(map, language, itemKey).name === name)?.noteLanguage
  return (
    <>
      {underIt && underIt.length > 0 && (
        <p className="on-paper">
          {underIt.map(({ name, note }) => (
            <Fragment key={name}>
              <b>{name}</b> <Own lang={languageOf(name)}>{note}</Own>{' '}
            </Fragment>
          ))}
        </p>
      )}
      {cut && <p className="meta on-paper">{t('roadmap:sheet.shortened')}</p>}
    </>
  )
}

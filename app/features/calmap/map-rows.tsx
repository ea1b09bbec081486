import { strengthsFirst } from '#app/domain/calmap.ts'
import { areaNumber, areaOfMapRow, type LifeArea } from '#app/domain/life-area.ts'
import { levelOf } from '#app/domain/round.ts'
import { GoalLine, type GoalLineWords } from '#app/features/goals/goal-line.panel.tsx'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { itemNumber } from '#app/instruments/item-number.ts'
import { placeOf } from '#app/instruments/place.ts'
import { instrumentText, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Rows } from '#app/ui/parts/rows.tsx'
import { LifePicture } from '#app/ui/pictures/life-picture.tsx'
import type { EarlierMap } from './earlier-map.ts'
import type { MapShown } from './map-shown.ts'

interface MapRowsProps {
  now: MapShown
  before: EarlierMap | null
}

interface MapFoldsProps extends MapRowsProps {
  ownRoundId: string
  /** The person's goals of now, each shown under the row it belongs to. */
  goals?: readonly (GoalLineWords & { id: string; lifeArea: LifeArea | null })[]
}

/** The rows that have a level, the strongest first. */
function useMapRows({ now }: MapRowsProps) {
  const { language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const keys = map.structure.items.map((item) => item.key)
  return strengthsFirst(keys, now.answers).flatMap((key) => {
    const level = levelOf(now.answers, key)
    if (level === null) return []
    const row = now.rows.find((one) => one.itemKey === key)
    const name = itemText(map, language, key).name
    const levelName = instrumentText(map, language, `levels.${level}`)
    const asIs = (said: string) => <Asked of={map}>{said}</Asked>
    const says = asIs(levelText(map, language, key, level))
    return [{ key, level, levelName: asIs(levelName), says, name: asIs(name), row }]
  })
}

type MapRow = ReturnType<typeof useMapRows>[number]

/** The answered rows of a map for somebody else's eyes, the strongest first: what the level says, and beside it the person's words. */
export function MapRows({ except = [], ...props }: MapRowsProps & { except?: readonly string[] }) {
  const { t } = useWords()
  const rows = useMapRows(props).filter(({ key }) => !except.includes(key))
  if (rows.length === 0) return null
  return (
    <Rows>
      {rows.map((shown) => (
        <li key={shown.key} className={shown.row?.onlyMe ? 'on-screen' : undefined}>
          <Pier level={shown.level} />
          <div>
            <h2>{shown.name}</h2>
            <p>
              <b>{shown.levelName}</b> · {shown.says}
            </p>
            <Moved {...props} shown={shown} wish="calmap:panel.wish" />
          </div>
          {shown.row?.note && (
            <div>
              <p className="meta">{t('calmap:panel.inOwnWords')}</p>
              <Own as="p" lang={shown.row.noteLanguage}>
                {shown.row.note}
              </Own>
            </div>
          )}
        </li>
      ))}
    </Rows>
  )
}

/**
 * The answered rows of the person's own map: each part with its level, the rest of it one press away. All of it open at once
 * is a wall on a phone.
 */
export function MapFolds(props: MapFoldsProps) {
  const { t } = useWords()
  return (
    <div className="rows spans">
      {useMapRows(props).map((shown) => (
        <details key={shown.key} className={shown.row?.onlyMe ? 'on-screen' : undefined}>
          <summary>
            <Pier level={shown.level} />
            <div>
              <LifePicture of={areaOfMapRow(shown.key)} /> {shown.name}
              <br />
              <small>
                {shown.levelName}
                {shown.row?.onlyMe && ` · ${t('rounds:history.onlyMe')}`}
              </small>
            </div>
            <span />
          </summary>
          <p>{shown.says}</p>
          {shown.row?.note && (
            <Own as="p" lang={shown.row.noteLanguage}>
              {shown.row.note}
            </Own>
          )}
          <Moved {...props} shown={shown} wish="calmap:likeToBeAt" />
          <WhatNow {...props} shown={shown} />
        </details>
      ))}
    </div>
  )
}

/** What it was before, and where the person would like to be. */
function Moved({
  now,
  before,
  shown,
  wish,
}: MapRowsProps & { shown: MapRow; wish: 'calmap:panel.wish' | 'calmap:likeToBeAt' }) {
  const { t, day, language } = useWords()
  const map = publishedInstrument(now.key, now.version)
  const levelName = (level: number) => instrumentText(map, language, `levels.${level}`)
  const was = before ? levelOf(before.answers, shown.key) : null
  const wished = now.wishes[shown.key]
  return (
    <>
      {before && was !== null && was !== shown.level && (
        <p className="meta">{t('calmap:was', { day: day(before.day), level: before.levelName(was, language) })}</p>
      )}
      {wished !== undefined && <p className="meta">{t(wish, { level: levelName(wished) })}</p>}
    </>
  )
}

/** The goals that belong to a row, and what can be done with it. */
function WhatNow({ now, ownRoundId, goals = [], shown }: MapFoldsProps & { shown: MapRow }) {
  const { t } = useWords()
  const area = areaOfMapRow(shown.key)
  const its = goals.filter((goal) => area !== null && goal.lifeArea === area)
  return (
    <>
      {its.map((goal) => (
        <p key={goal.id}>
          <a className="more" href={`/goals/${goal.id}`}>
            <Icon name="goals" />
            <GoalLine goal={goal} />
          </a>
        </p>
      ))}
      <Acts>
        <More href={area ? `/goals/new?area=${areaNumber(area)}` : '/goals/new'} of={shown.name}>
          {t('rounds:startGoal')}
        </More>
        <More
          href={`${placeOf(now.key)}/rounds/${ownRoundId}/${itemNumber(publishedInstrument(now.key, now.version), shown.key)}/wish`}
          of={shown.name}
        >
          {t('calmap:likeToBeShort')}
        </More>
      </Acts>
    </>
  )
}

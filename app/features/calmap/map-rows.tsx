import { strengthsFirst } from '#app/domain/calmap.ts'
import type { Day } from '#app/domain/day.ts'
import { areaOfMapRow, type LifeArea } from '#app/domain/life-area.ts'
import { type Answers, levelOf } from '#app/domain/round.ts'
import { GoalLine, type GoalLineWords } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { instrumentText, itemText, levelText, publishedInstrument } from '#app/instruments/published.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Rows } from '#app/ui/parts/rows.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'

export interface MapShown {
  day: Day
  version: number
  answers: Answers
  rows: readonly { itemKey: string; note: string | null; noteLanguage: string | null; onlyMe: boolean }[]
  wishes: Readonly<Record<string, number>>
}

interface MapRowsProps {
  now: MapShown
  before: MapShown | null
  /** The person's own page: links to start a goal and to say where they would like to be. */
  ownRoundId?: string
  /** The person's goals of now, each shown under the row it belongs to. */
  goals?: readonly (GoalLineWords & { id: string; lifeArea: LifeArea | null })[]
  /** Somebody else's eyes: what the level says beside the person's own words for it. */
  sideBySide?: boolean
}

/** The answered rows of a map, the strongest first: the level, what it says, own words, and then. */
export function MapRows({ now, before, ownRoundId, goals = [], sideBySide = false }: MapRowsProps) {
  const { t, day, language } = useWords()
  const map = publishedInstrument('calmap', now.version)
  const keys = map.structure.items.map((item) => item.key)
  const levelName = (level: number) => instrumentText(map, language, `levels.${level}`)
  return (
    <Rows>
      {strengthsFirst(keys, now.answers).flatMap((key) => {
        const level = levelOf(now.answers, key)
        if (level === null) return []
        const { name } = itemText(map, language, key)
        const row = now.rows.find((one) => one.itemKey === key)
        const was = before ? levelOf(before.answers, key) : null
        const wish = now.wishes[key]
        const area = areaOfMapRow(key)
        return (
          <li key={key} className={row?.onlyMe ? 'on-screen' : undefined}>
            <Pier level={level} />
            <div>
              <h2>{name}</h2>
              {sideBySide && row?.note ? (
                <>
                  <p>
                    <b>{levelName(level)}</b>
                  </p>
                  <div className="cols">
                    <p>
                      <span className="meta">{t('calmap:panel.described')}</span> {levelText(map, language, key, level)}
                    </p>
                    <p>
                      <span className="meta">{t('calmap:panel.inOwnWords')}</span>{' '}
                      <Own lang={row.noteLanguage}>{row.note}</Own>
                    </p>
                  </div>
                </>
              ) : (
                <>
                  <p>
                    <b>{levelName(level)}.</b> {levelText(map, language, key, level)}
                  </p>
                  {row?.note && (
                    <Own as="p" lang={row.noteLanguage}>
                      {row.note}
                    </Own>
                  )}
                </>
              )}
              {before && was !== null && was !== level && (
                <p className="meta">{t('calmap:was', { day: day(before.day), level: levelName(was) })}</p>
              )}
              {wish !== undefined && (
                <p className="meta">
                  {t(ownRoundId ? 'calmap:likeToBeAt' : 'calmap:panel.wish', { level: levelName(wish) })}
                </p>
              )}
              {area !== null &&
                goals
                  .filter((goal) => goal.lifeArea === area)
                  .map((goal) => (
                    <p key={goal.id}>
                      <a className="more" href={`/goals/${goal.id}`}>
                        <Icon name="goals" />
                        <GoalLine goal={goal} />
                      </a>
                    </p>
                  ))}
              {row?.onlyMe && <Tag icon="closed">{t('rounds:history.onlyMe')}</Tag>}
              {ownRoundId && (
                <Acts>
                  <More href={area ? `/goals/new?area=${area}` : '/goals/new'} of={name}>
                    {t('rounds:startGoal')}
                  </More>
                  <More href={`/calmap/rounds/${ownRoundId}/${key}/wish`} of={name}>
                    {t('calmap:likeToBeShort')}
                  </More>
                </Acts>
              )}
            </div>
          </li>
        )
      })}
    </Rows>
  )
}

import type { ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import type { GoalStatus } from '#app/domain/goal.ts'
import { reachedOn, type StopStanding, stopStandings } from '#app/domain/roadmap.ts'
import { useWords } from '#app/i18n/words.ts'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'

/** A stop as the road shows it. */
export interface RoadStop {
  id: string
  targetDay: Day | null
  reachedDay: Day | null
  goal: { status: GoalStatus; achievedDay: Day | null } | null
  /** what it says */
  words: ReactNode
  /** a template says its day in its sentence */
  saysDay: boolean
  /** what may get in the way, where it may */
  ways?: ReactNode
  /** what can be done with it; nothing on anybody else's page */
  acts?: ReactNode
}

const ICONS: Record<StopStanding, IconName> = { got: 'done', here: 'doing', next: 'open' }

/** The way to the big goal: a road of borders that grows with its text. It is drawn and never said, and turns with the page. */
export function Road({ stops, straight = false }: { stops: readonly RoadStop[]; straight?: boolean }) {
  const standings = stopStandings(stops)
  return (
    <>
      <ol className={straight ? 'straight' : 'road'}>
        {stops.map((stop, at) => {
          const standing = standings[at] ?? 'next'
          return (
            <li key={stop.id} id={stop.acts ? `stop-${stop.id}` : undefined} className={standing}>
              <Icon name={ICONS[standing]} />
              <div>
                <StopState stop={stop} standing={standing} />
                <p>{stop.words}</p>
                {stop.ways}
                {stop.acts}
              </div>
            </li>
          )
        })}
      </ol>
      <RoadEnd />
    </>
  )
}

/** Where a stop stands, in words: the drawing says it to eyes alone. */
function StopState({ stop, standing }: { stop: RoadStop; standing: StopStanding }) {
  const { t, day } = useWords()
  const reached = reachedOn(stop)
  if (reached !== null) return <p className="meta">{t('roadmap:stop.got', { day: day(reached) })}</p>
  const state =
    stop.goal?.status === 'set-aside' ? t('goals:status.set-aside') : t(`roadmap:stop.${standing as 'here' | 'next'}`)
  const by = stop.targetDay && !stop.saysDay ? t('goals:goal.by', { day: day(stop.targetDay) }) : null
  return <p className="meta">{by ? `${state} · ${by}` : state}</p>
}

/** The house on the far bank of the bridge, at the end of the way. */
function RoadEnd() {
  return (
    <svg className="br end" viewBox="-30 -46 60 50" aria-hidden="true">
      <g className="hs">
        <path d="M-10 0v-13L0-22l10 9V0z" />
        <path className="f" d="M-3 0v-7a3 3 0 0 1 6 0v7z" />
        <path className="fl" d="M0-22v-19h13l-4 4.5 4 4.5H0" />
      </g>
    </svg>
  )
}

export interface RoadGoal {
  statement: string
  language: string
  targetDay: Day | null
  reward: string | null
  rewardLanguage: string | null
  achievedDay: Day | null
}

/** How many of the goals on the way are done; nothing is said of an empty way. */
export function RoadLead({ stops }: { stops: readonly RoadStop[] }) {
  const { t, number } = useWords()
  const count = stops.filter((stop) => reachedOn(stop) !== null).length
  if (stops.length === 0) return null
  return <p className="lead">{t('roadmap:lead', { count, number: number(count), all: number(stops.length) })}</p>
}

/** Where the way leads: the big goal in own words, its day, and something nice. It stands twice on a sheet in two languages. */
export function RoadWish({ roadmap }: { roadmap: RoadGoal }) {
  const { t, day, language: said } = useWords()
  const { statement, language, targetDay, reward, rewardLanguage, achievedDay } = roadmap
  const id = `wish-${said}`
  return (
    <section className="note sun flow" aria-labelledby={id}>
      <h2 id={id} className="eyebrow">
        {t('roadmap:wish')}
      </h2>
      <Own as="p" className="lead" lang={language}>
        {statement}
      </Own>
      {achievedDay ? (
        <p className="meta">{t('goals:goal.achievedOn', { day: day(achievedDay) })}</p>
      ) : (
        targetDay && <p className="meta">{t('goals:goal.by', { day: day(targetDay) })}</p>
      )}
      {reward && (
        <p className="meta">
          {t('roadmap:reward')} <Own lang={rewardLanguage}>{reward}</Own>
        </p>
      )}
    </section>
  )
}

import type { Day } from '#app/domain/day.ts'
import type { MilestoneAbout } from '#app/domain/milestone.ts'
import type { ReviewDecision } from '#app/domain/review.ts'
import { GoalLine, type GoalLineWords } from '#app/features/goals/goal-line.panel.tsx'
import { MilestonesPanel, type MilestoneToShow } from '#app/features/milestones/milestones.panel.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { type InstrumentKey, kindOf, newestName } from '#app/instruments/published.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Between } from './between.tsx'
import type { TwoDays } from './two-days.ts'

/** A goal that was reached or looked at again between the two days. `number` is null in a preview, before anybody saw it. */
export interface GoalBetween {
  id: string
  day: Day
  number: number | null
  goal: GoalLineWords
  what: ReviewDecision
}

/** A special moment between the two days. */
interface MilestoneBetween extends MilestoneToShow {
  /** for the log of looks: the part with a tick of its own that it is about */
  about: MilestoneAbout | null
}

/** Everything the page of two days says to a worker, and nothing that it does not say. */
export interface ShownDays {
  person: { name: string; language: string }
  /** the days with answers this worker may know of, the newest first */
  days: Day[]
  /** the day to begin with for what is new since the worker's last look, where that is a choice */
  sinceLook: Day | null
  compared: (TwoDays & { goals: GoalBetween[]; milestones: MilestoneBetween[] }) | null
  /** what has nothing on this page, for whatever reason */
  nothing: ('goals' | 'quality-of-life' | 'calmap' | 'bridge' | 'moments')[]
}

interface ShownDaysProps {
  page: ShownDays
  /** where this page stands */
  address: string
  /** the language the page was asked for in, to be kept from day to day */
  together: string | null
}

/**
 * Two days of somebody, for a worker with twenty minutes. It opens with the first day and the latest: the person sees the
 * same two on their own page, so that both look at the same way. What moved since the worker's last look is one press
 * away, where it is another pair of days; any other pair is chosen.
 */
export function ShownTwoDays({ page, address, together }: ShownDaysProps) {
  const words = useWords()
  const { t, day, list } = words
  const { compared, nothing } = page
  if (!compared) {
    return (
      <Empty id="none" icon="clock" title={t('history:thenAndNow.none')}>
        <p>{t('history:thenAndNow.noneHint')}</p>
      </Empty>
    )
  }
  const { goals, milestones, answered } = compared
  const beside = goals.length + milestones.length > 0
  const lines = answered.filter(({ key }) => kindOf(key) === 'line')
  const pictures = answered.filter((one) => !lines.includes(one))
  return (
    <>
      <p className="lead">
        {t('history:thenAndNow.days', { before: day(compared.thenDay), now: day(compared.nowDay) })}
      </p>
      <Spans page={page} address={address} together={together} />
      <OtherDays page={page} address={address} together={together} />
      <div className={pictures.length > 0 && (lines.length > 0 || beside) ? 'split' : undefined}>
        {pictures.length > 0 && (
          <div className="flow">
            <Between days={{ ...compared, answered: pictures }} nameOf={(key) => nameOf(words, key)} />
          </div>
        )}
        <div className="flow">
          {goals.length > 0 && <Goals goals={goals} />}
          {milestones.length > 0 && (
            <Section id="milestones" title={t('milestones:many')}>
              <MilestonesPanel milestones={milestones} />
            </Section>
          )}
          <Between days={{ ...compared, answered: lines }} nameOf={(key) => nameOf(words, key)} />
        </div>
      </div>
      {nothing.length > 0 && (
        <p className="meta">
          {t('history:shown.nothing', { list: list(nothing.map((section) => t(`caseload:section.${section}`))) })}
        </p>
      )}
    </>
  )
}

/** What a questionnaire is called on a worker's pages. */
function nameOf({ t, language }: Words, key: InstrumentKey): string {
  switch (key) {
    case 'bridge':
    case 'calmap':
    case 'qol':
      return t(`caseload:fold.${key}`)
    default:
      return newestName(key, language)
  }
}

/** The two pairs of days that are asked for most, but for the one that stands here. */
function Spans({ page: { days, sinceLook, compared }, address, together }: ShownDaysProps) {
  const { t } = useWords()
  if (sinceLook === null) return null
  const [latest, first] = [days[0], days.at(-1)]
  const pairs = [
    { key: 'whole', from: first },
    { key: 'sinceLook', from: sinceLook },
  ] as const
  const others = pairs.filter(({ from }) => compared?.thenDay !== from || compared?.nowDay !== latest)
  const language = together ? `&in=${together}` : ''
  return (
    <Acts>
      {others.map(({ key, from }) => (
        <LinkButton key={key} kind="alt" href={`${address}?then=${from}&now=${latest}${language}`}>
          {t(`history:shown.${key}`)}
        </LinkButton>
      ))}
    </Acts>
  )
}

/** Any other two of the days that may be known. */
function OtherDays({ page: { days, compared }, address, together }: ShownDaysProps) {
  const { t, day } = useWords()
  if (days.length < 3) return null
  const options = days.map((value) => ({ value, label: day(value) }))
  return (
    <div className="on-screen">
      <Details summary={t('history:shown.other')}>
        <form method="get" action={address} className="acts">
          {together && <input type="hidden" name="in" value={together} />}
          <Select name="then" label={t('history:thenAndNow.then')} options={options} value={compared?.thenDay} />
          <Select name="now" label={t('history:thenAndNow.now')} options={options} value={compared?.nowDay} />
          <button type="submit" className="btn alt">
            {t('history:thenAndNow.show')}
          </button>
        </form>
      </Details>
    </div>
  )
}

function Goals({ goals }: { goals: readonly GoalBetween[] }) {
  const { t, day, number } = useWords()
  return (
    <Section id="goals" title={t('history:shown.goals')}>
      <ul className="miles">
        {goals.map(({ id, day: on, number: given, goal, what }) => (
          <li key={id}>
            <Icon name={what === 'achieved' ? 'done' : 'clock'} className={what === 'achieved' ? 'got' : undefined} />
            <p className="meta">{day(on)}</p>
            <p>
              {t(`caseload:since.review.${what}`, {
                goal: given === null ? t('caseload:since.goal') : t('goals:goal.number', { number: number(given) }),
              })}
            </p>
            <p>
              <GoalLine goal={goal} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

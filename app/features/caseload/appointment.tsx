import { BridgePanel } from '#app/features/bridge/bridge-chart.panel.tsx'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { MilestonesPanel } from '#app/features/milestones/milestones.panel.tsx'
import { LifeNowPanel } from '#app/features/quality-of-life/life-now.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import {
  type InstrumentKey,
  instrumentText,
  isOurs,
  kindOf,
  newestName,
  publishedInstrument,
} from '#app/instruments/published.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AppointmentGoals } from './appointment-goals.tsx'
import { AppointmentRoadmap } from './appointment-roadmap.tsx'
import { NewsRow } from './news-row.tsx'
import type { Opener } from './openers.ts'
import type { Appointment as Page } from './read-appointment.server.ts'
import { WellDone } from './well-done.tsx'

export interface AppointmentProps {
  page: Page
  workerName: string
  /** Where the page of two days stands, as this reader opens it. */
  thenAndNow: string
}

/** One person, one page: what a worker reads before and during a talk. The same for a preview; it holds no button. */
export function Appointment({ page, workerName, thenAndNow }: AppointmentProps) {
  const { t, day, list } = useWords()
  const { person, news, goals, noAnswer } = page
  return (
    <div className="split">
      <div className="flow">
        <WellDone page={page} />
        <Promised page={page} />
        <Section id="since" title={t('caseload:since.title', { day: day(page.since) })}>
          {news.length === 0 ? (
            <p>{t('caseload:since.none')}</p>
          ) : (
            <Rows>
              {news.map((line) => (
                <NewsRow key={line.id} line={line} />
              ))}
            </Rows>
          )}
        </Section>
        <AppointmentGoals goals={goals} person={person} workerName={workerName} />
        {page.roadmap && <AppointmentRoadmap shown={page.roadmap} />}
        {page.milestones.length > 0 && (
          <Details summary={t('milestones:many')}>
            <MilestonesPanel milestones={page.milestones} />
          </Details>
        )}
      </div>
      <div className="flow">
        {page.twoDays && (
          <Acts>
            <LinkButton href={thenAndNow} kind="alt">
              {t('history:thenAndNow.title')}
            </LinkButton>
          </Acts>
        )}
        <Folds page={page} />
        <WaysToBegin openers={page.openers} />
        {noAnswer.length > 0 && (
          <p className="meta">
            {t('caseload:noAnswer', { list: list(noAnswer.map((section) => t(`caseload:section.${section}`))) })}
          </p>
        )}
      </div>
    </div>
  )
}

const OURS_IN_ORDER = ['calmap', 'bridge', 'qol'] as const

/** What stands folded, in the order of domain.md section 8, with what moved since last time first. */
function Folds({ page }: { page: Page }) {
  const { t } = useWords()
  const { goals, rounds, others } = page
  const potholes = goals.filter(({ goal }) => goal.status === 'now').flatMap((shown) => shown.potholes)
  const ways = potholes.length > 0 && (
    <Details open summary={t('caseload:potholes')}>
      <PotholeList potholes={potholes} />
    </Details>
  )
  const ours = OURS_IN_ORDER.filter((key) => rounds[key].length > 0)
  const answers = [...ours, ...others.map(({ key }) => key)]
  const folds = (moved: boolean) =>
    answers
      .filter((key) => (page.moved[key] === undefined || page.moved[key].items.length === 0) !== moved)
      .map((key) => <Answers key={key} of={key} page={page} />)
  return (
    <>
      {folds(true)}
      {ways}
      {folds(false)}
    </>
  )
}

/** The answers to one questionnaire: the bridge stands open, as its picture says the most in one look. */
function Answers({ of, page }: { of: InstrumentKey; page: Page }) {
  const rounds = isOurs(of) ? page.rounds[of] : (page.others.find(({ key }) => key === of)?.rounds ?? [])
  const isBridge = of === 'bridge'
  return (
    <Details open={isBridge} id={isBridge ? 'bridge' : undefined} summary={<FoldName instrument={of} page={page} />}>
      {isBridge ? (
        <BridgePanel rounds={rounds} farBank={farBankOf(page)} />
      ) : kindOf(of) === 'map' ? (
        <FamilyMapPanel instrumentKey={of} rounds={rounds} />
      ) : (
        <LifeNowPanel instrumentKey={of} rounds={rounds} />
      )}
      <Whose instrument={of} rounds={rounds} />
    </Details>
  )
}

/** Last, and an open question each. At a desk it stands beside what is first (style/meeting.css). */
function WaysToBegin({ openers }: { openers: readonly Opener[] }) {
  const { t } = useWords()
  return (
    <Section id="begin" title={t('caseload:begin.title')}>
      <ul className="points">
        {openers.map((opener) => (
          <li key={opener.kind}>
            <Icon name="talk" />
            <p>
              <OpenerWords opener={opener} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whose questions the latest answers are to, where an agency brought them along. */
function Whose({ instrument, rounds }: { instrument: InstrumentKey; rounds: Page['rounds']['bridge'] }) {
  const [latest] = rounds
  return latest ? <AttributionPanel instrument={publishedInstrument(instrument, latest.instrumentVersion)} /> : null
}

/** Where the person wants to get to stands in the picture as far as goals are shown. */
function farBankOf({ roadmap: shown }: Page) {
  const now = shown?.roadmap.status === 'now' ? shown.roadmap : null
  return now && { text: now.statement, language: now.language }
}

/** The name of a fold, and what moved in it since last time, so that it can stay folded. */
function FoldName({ instrument, page }: { instrument: InstrumentKey; page: Page }) {
  const { t, list, language } = useWords()
  const name = isOurs(instrument) ? t(`caseload:fold.${instrument}`) : newestName(instrument, language)
  const { version, items } = page.moved[instrument] ?? { version: 0, items: [] }
  if (items.length === 0) return name
  const questions = publishedInstrument(instrument, version)
  const names = items.map((item) => instrumentText(questions, language, `items.${item}.name`))
  return t('caseload:fold.moved', { name, list: list(names) })
}

function Promised({ page: { promised, person } }: Pick<AppointmentProps, 'page'>) {
  const { t, day } = useWords()
  return (
    <Section id="promised" title={t('caseload:promised.title')}>
      {promised.length === 0 ? (
        <p>{t('caseload:promised.none')}</p>
      ) : (
        <Rows>
          {promised.map((step) => (
            <Row key={step.id} icon={step.status === 'doing' ? 'doing' : 'open'}>
              <Own lang={step.language}>{step.text}</Own>
              <p className="meta">
                {[
                  step.actor === 'both' && t('caseload:promised.with', { name: isolate(person.name) }),
                  step.place && isolate(step.place),
                  step.day && day(step.day),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  )
}

function OpenerWords({ opener }: { opener: Opener }) {
  const { t, day, language } = useWords()
  switch (opener.kind) {
    case 'higher': {
      const asked = publishedInstrument(opener.instrument, opener.version)
      const name = instrumentText(asked, language, `items.${opener.item}.name`)
      return t('caseload:begin.higher', { name })
    }
    case 'date':
      return t('caseload:begin.date', { day: day(opener.day) })
    case 'done':
    case 'blocked':
      return (
        <>
          <Own lang={opener.step.language}>{opener.step.text}</Own>
          <br />
          {t(`caseload:begin.${opener.kind}`)}
        </>
      )
    default:
      return t(`caseload:begin.${opener.kind}`)
  }
}

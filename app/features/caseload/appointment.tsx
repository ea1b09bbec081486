import { BridgePanel } from '#app/features/bridge/bridge-chart.panel.tsx'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { LifeNowPanel } from '#app/features/quality-of-life/life-now.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { type InstrumentKey, instrumentText, publishedInstrument } from '#app/instruments/published.ts'
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
}

/** One person, one page: what a worker reads before and during a talk. The same for a preview; it holds no button. */
export function Appointment({ page, workerName }: AppointmentProps) {
  const { t, day, list } = useWords()
  const { person, news, goals, rounds, noAnswer } = page
  const potholes = goals.filter(({ goal }) => goal.status === 'now').flatMap((shown) => shown.potholes)
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
      </div>
      <div className="flow">
        <Section id="begin" title={t('caseload:begin.title')}>
          <ul className="points">
            {page.openers.map((opener) => (
              <li key={opener.kind}>
                <Icon name="talk" />
                <p>
                  <OpenerWords opener={opener} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
        {rounds.bridge.length > 0 && (
          <Details open summary={<FoldName instrument="bridge" moved={page.moved} />}>
            <BridgePanel rounds={rounds.bridge} farBank={farBankOf(page)} />
          </Details>
        )}
        {potholes.length > 0 && (
          <Details open summary={t('caseload:potholes')}>
            <PotholeList potholes={potholes} />
          </Details>
        )}
        {rounds.calmap.length > 0 && (
          <Details summary={<FoldName instrument="calmap" moved={page.moved} />}>
            <FamilyMapPanel rounds={rounds.calmap} />
          </Details>
        )}
        {rounds.qol.length > 0 && (
          <Details summary={<FoldName instrument="qol" moved={page.moved} />}>
            <LifeNowPanel rounds={rounds.qol} />
          </Details>
        )}
        <p className="meta">
          {t('caseload:noAnswer', { list: list(noAnswer.map((section) => t(`caseload:section.${section}`))) })}
        </p>
      </div>
    </div>
  )
}

/** Where the person wants to get to stands in the picture as far as goals are shown. */
function farBankOf({ roadmap: shown }: Page) {
  const now = shown?.roadmap.status === 'now' ? shown.roadmap : null
  return now && { text: now.statement, language: now.language }
}

/** The name of a fold, and what moved in it since last time, so that it can stay folded. */
function FoldName({ instrument, moved }: { instrument: InstrumentKey; moved: Page['moved'] }) {
  const { t, list, language } = useWords()
  const name = t(`caseload:fold.${instrument}`)
  const items = moved[instrument] ?? []
  if (items.length === 0) return name
  const questions = publishedInstrument(instrument)
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
      const name = instrumentText(publishedInstrument(opener.instrument), language, `items.${opener.item}.name`)
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

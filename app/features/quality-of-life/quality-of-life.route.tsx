import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type LifeThenAndNow, lifeThenAndNow } from '#app/domain/quality-of-life.ts'
import { type Answers, isLeftOut } from '#app/domain/round.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { RoundHistoryPanel } from '#app/features/rounds/round-history.panel.tsx'
import { TypedInPanel } from '#app/features/rounds/sheet-day.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { comparable } from '#app/instruments/compared.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { placeOf } from '#app/instruments/place.ts'
import { isAgencys, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { instrumentAt } from '#app/server/instrument-at.server.ts'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { LifeItems } from './life-items.tsx'
import { readQualityOfLife } from './read-quality-of-life.server.ts'

export const handle: PageHandle = {
  title: 'quality-of-life:title',
  titleAt: (path) => (path.startsWith('/quality-of-life') ? 'quality-of-life:title' : 'rounds:title.start'),
  tab: 'me',
}

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const { url } = args.request
  return readQualityOfLife(actor, new URL(url).searchParams.get('round'), await instrumentAt(url))
}

/** My life now: each answer on its line, what went up most first, and every time before. */
export default function QualityOfLife() {
  const { t } = useWords()
  const { key, version, life, half, mayAnswer, rounds, help } = useLoaderData<typeof loader>()
  const instrument = publishedInstrument(key, version)
  const place = placeOf(key)
  const start = `${place}/new`
  return (
    <>
      <h1>
        <Asked of={instrument} at="name" />
      </h1>
      {life && <Life instrument={instrument} now={life.now} before={life.before ?? null} />}
      {!life && (half ? <HalfRoundPanel half={half} again={start} /> : <NoAnswersYet instrument={instrument} />)}
      {help && <HelpTodayPanel numbers={help.numbers ?? undefined} />}
      {life && (
        <>
          {mayAnswer ? <StartForm action={start}>{t('rounds:again')}</StartForm> : <p>{t('rounds:noLongerAsked')}</p>}
          <Acts>
            {!isAgencys(instrument) && <More href="/help/my-life-now">{t('help:about.more')}</More>}
            {mayAnswer && <More href={`${place}/type-in`}>{t('rounds:paper.typeIn')}</More>}
          </Acts>
          <RoundHistoryPanel
            place={place}
            rounds={rounds}
            shown={[life.now.id, ...(life.before ? [life.before.id] : [])]}
          />
        </>
      )}
      <AttributionPanel instrument={instrument} />
    </>
  )
}

function NoAnswersYet({ instrument }: { instrument: PublishedInstrument }) {
  const { t } = useWords()
  return (
    <Empty id="empty" icon="me" title={t('quality-of-life:empty.title')}>
      <p>
        <Asked of={instrument} at="intro" />
      </p>
      <StartForm action={`${placeOf(instrument.key)}/new`}>{t('quality-of-life:empty.start')}</StartForm>
    </Empty>
  )
}

interface LifeRound {
  day: string
  version: number
  answers: Answers
}

interface LifeProps {
  instrument: PublishedInstrument
  now: LifeRound & { typedInDay: string | null }
  before: LifeRound | null
}

function Life({ instrument, now, before }: LifeProps) {
  const { t, day } = useWords()
  const keys = instrument.structure.items.map((item) => item.key)
  const earlier = before && comparable(instrument, { instrumentVersion: before.version, answers: before.answers })
  const then = earlier ? before : null
  const both = lifeThenAndNow(keys, earlier?.answers ?? null, now.answers)
  const out = keys.filter((key) => isLeftOut(now.answers[key]))
  return (
    <>
      <p className="eyebrow">{t('quality-of-life:answersOf', { day: day(now.day) })}</p>
      <TypedInPanel written={now.day} typedIn={now.typedInDay} />
      {(instrument.structure.total === 'mean' || both.mean === null) && (
        <Mean both={both} thenDay={then?.day ?? null} />
      )}
      {before && !earlier && <p>{t('rounds:otherVersion', { day: day(before.day) })}</p>}
      {then && both.mean !== null && <p className="hint">{t('quality-of-life:upFirst')}</p>}
      <LifeItems instrument={instrument} items={both.items} thenDay={then?.day ?? null} nowDay={now.day} />
      {out.length > 0 && (
        <Section id="out" title={t('quality-of-life:leftOut')}>
          <Rows>
            {out.map((key) => {
              const given = now.answers[key]
              return (
                <Row key={key}>
                  <b>
                    <Asked of={instrument} at={`items.${key}.name`} />
                  </b>
                  {isLeftOut(given) && <p className="meta">{t(`rounds:leftOut.${given}`)}</p>}
                </Row>
              )
            })}
          </Rows>
        </Section>
      )}
    </>
  )
}

/** The mean stands beside the answers only, and with a then only when the same questions were answered. */
function Mean({ both, thenDay }: { both: LifeThenAndNow; thenDay: string | null }) {
  const { t, number, day } = useWords()
  if (both.mean === null) return <p className="lead">{t('quality-of-life:nothing')}</p>
  const mean = number(both.mean)
  return (
    <>
      <p className="lead">
        {thenDay !== null && both.thenMean !== null
          ? t('quality-of-life:meanThen', { mean, month: day(thenDay, 'month'), before: number(both.thenMean) })
          : t('quality-of-life:mean', { mean })}
      </p>
      {both.otherItems && <p>{t('quality-of-life:otherItems')}</p>}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type LifeThenAndNow, lifeThenAndNow } from '#app/domain/quality-of-life.ts'
import { type Answers, isLeftOut } from '#app/domain/round.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { RoundHistoryPanel } from '#app/features/rounds/round-history.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { LifeItems } from './life-items.tsx'
import { readQualityOfLife } from './read-quality-of-life.server.ts'

export const handle: PageHandle = { title: 'quality-of-life:title', tab: 'me' }

export const loader = (args: LoaderFunctionArgs) =>
  readQualityOfLife(participant(args), new URL(args.request.url).searchParams.get('round'))

/** My life now: each answer on its line, what went up most first, and every time before. */
export default function QualityOfLife() {
  const { t } = useWords()
  const { life, half, rounds, help } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('quality-of-life:title')}</h1>
      {life && <Life now={life.now} before={life.before ?? null} />}
      {!life && (half ? <HalfRoundPanel half={half} again="/quality-of-life/new" /> : <NoAnswersYet />)}
      {help && <HelpTodayPanel numbers={help.numbers ?? undefined} />}
      {life && (
        <>
          <StartForm action="/quality-of-life/new">{t('rounds:again')}</StartForm>
          <Acts>
            <More href="/help/my-life-now">{t('help:about.more')}</More>
            <More href="/quality-of-life/type-in">{t('rounds:paper.typeIn')}</More>
          </Acts>
          <RoundHistoryPanel
            place="/quality-of-life"
            rounds={rounds}
            shown={[life.now.id, ...(life.before ? [life.before.id] : [])]}
          />
        </>
      )}
    </>
  )
}

function NoAnswersYet() {
  const { t } = useWords()
  return (
    <Empty id="empty" icon="me" title={t('quality-of-life:empty.title')}>
      <p>{t('quality-of-life:empty.text')}</p>
      <StartForm action="/quality-of-life/new">{t('quality-of-life:empty.start')}</StartForm>
    </Empty>
  )
}

interface LifeRound {
  day: string
  version: number
  answers: Answers
}

function Life({ now, before }: { now: LifeRound; before: LifeRound | null }) {
  const { t, day, language } = useWords()
  const instrument = publishedInstrument('qol', now.version)
  const keys = instrument.structure.items.map((item) => item.key)
  const then = before?.version === now.version ? before : null
  const both = lifeThenAndNow(keys, then?.answers ?? null, now.answers)
  const out = keys.filter((key) => isLeftOut(now.answers[key]))
  return (
    <>
      <p className="eyebrow">{t('quality-of-life:answersOf', { day: day(now.day) })}</p>
      <Mean both={both} thenDay={then?.day ?? null} />
      {then && both.mean !== null && <p className="hint">{t('quality-of-life:upFirst')}</p>}
      <LifeItems version={now.version} items={both.items} thenDay={then?.day ?? null} nowDay={now.day} />
      {out.length > 0 && (
        <Section id="out" title={t('quality-of-life:leftOut')}>
          <Rows>
            {out.map((key) => {
              const given = now.answers[key]
              return (
                <Row key={key}>
                  <b>{itemText(instrument, language, key).name}</b>
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

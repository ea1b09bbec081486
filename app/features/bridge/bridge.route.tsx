import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { bridgeTotal } from '#app/domain/bridge.ts'
import { belongsToPillar } from '#app/domain/life-area.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { TypedInPanel } from '#app/features/rounds/sheet-day.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { Half } from '#app/instruments/half-round.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { isAgencys, publishedInstrument } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { LatestBridges } from './all-bridges.tsx'
import { besideEarlier, type TwoBridges } from './beside-earlier.ts'
import { BridgeFigure } from './bridge-figure.tsx'
import { BridgeParts, foldOf } from './bridge-parts.tsx'
import { BridgeTable } from './bridge-table.tsx'
import { iconOf } from './pillar-glyph.tsx'
import { type GoalInAFold, type RoundOnPage, readBridge } from './read-bridge.server.ts'
import { whoBuilds } from './who-builds.server.ts'

export const handle: PageHandle = { title: 'bridge:title', tab: 'bridge', width: 'full' }

export const loader = async (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams
  return readBridge(whoBuilds(participant(args)), { now: asked.get('now'), round: asked.get('round') })
}

/** My bridge: one sentence, the picture, the same in numbers, each part, and every bridge there was. */
export default function Bridge() {
  const { bridge, version, half, farBank, help } = useLoaderData<typeof loader>()
  const { t } = useWords()
  const asked = publishedInstrument('bridge', version)
  return (
    <>
      <h1>
        <Asked of={asked} at="name" />
      </h1>
      {bridge ? <Built {...bridge} farBank={farBank} /> : <NotBuilt asked={asked} half={half} farBank={farBank} />}
      {help && <HelpTodayPanel numbers={help.numbers ?? undefined} />}
      {bridge && (
        <StartForm
          action="/bridge/new"
          beside={
            <LinkButton href="/goals/new" kind="alt">
              {t('bridge:startGoal')}
            </LinkButton>
          }
        >
          {t('rounds:again')}
        </StartForm>
      )}
      <AttributionPanel instrument={asked} />
    </>
  )
}

type FarBank = { text: string; language: string; big: boolean } | null

interface NotBuiltProps {
  asked: PublishedInstrument
  half: Half | null
  farBank: FarBank
}

/** Before the first round: the river and the empty places are there; answers are not asked for, those of a round that was begun wait. */
function NotBuilt({ asked, half, farBank }: NotBuiltProps) {
  const { t } = useWords()
  return (
    <>
      {half ? <HalfRoundPanel half={half} again="/bridge/new" /> : <p className="lead">{t('bridge:empty.text')}</p>}
      <BridgeFigure
        instrument={asked}
        finding={t('bridge:empty.title')}
        earlier={null}
        now={{ day: '', latest: false, answers: {} }}
        farBank={farBank}
      />
      {!half && <StartForm action="/bridge/new">{t('bridge:empty.start')}</StartForm>}
    </>
  )
}

/** The big goal whole, where it can be opened: over the far bank stand two short lines of it. */
function BigGoal({ farBank }: { farBank: FarBank }) {
  const { t } = useWords()
  if (!farBank?.big) return null
  return (
    <p>
      <a href="/roadmap">{t('roadmap:bridge')}</a> <Own lang={farBank.language}>{farBank.text}</Own>
    </p>
  )
}

interface BuiltProps extends TwoBridges<RoundOnPage> {
  older: Step
  newer: Step
  small: RoundOnPage[]
  count: number
  canFill: string[]
  goals: GoalInAFold[]
  farBank: FarBank
}

function Built(props: BuiltProps) {
  const { now, isLatest, older, newer, small, count, canFill, goals, farBank } = props
  const words = useWords()
  const { t, day } = words
  const [search] = useSearchParams()
  const { instrument, pillars, earlier, finding, drawn, both } = besideEarlier(words, props)
  const total = {
    before: earlier && bridgeTotal(pillars, earlier.answers),
    now: bridgeTotal(pillars, now.answers),
  }
  return (
    <>
      {!isLatest && <p className="eyebrow">{day(now.day)}</p>}
      <TypedInPanel written={now.day} typedIn={now.typedInDay} />
      <p className="lead">{finding}</p>
      <BridgeFigure {...drawn} leadTo={(pillar) => pressedAt(search, pillar)} />
      <Steps older={older} newer={newer} />
      <More href={keptAt(search)}>{t('bridge:keep.title')}</More>
      <BigGoal farBank={farBank} />
      <div className="cols">
        <Section id="numbers" title={t('bridge:numbers.title')}>
          <BridgeTable
            instrument={instrument}
            caption={t('bridge:numbers.caption')}
            pillars={both}
            thenDay={earlier?.day ?? null}
            nowDay={now.day}
            total={instrument.structure.total === 'pillars' ? total : null}
          />
          {!isAgencys(instrument) && <More href="/help/my-bridge">{t('help:about.more')}</More>}
        </Section>
        <section className="flow spans" aria-labelledby="parts">
          <h2 id="parts">{t('bridge:parts.title')}</h2>
          <BridgeParts
            instrument={instrument}
            pillars={both}
            earlier={earlier}
            latest={now}
            answerNow={{ at: `/bridge/rounds/${now.id}`, items: canFill }}
            pressed={search.get('part')}
            goalsOf={(pillar) =>
              goals.filter((goal) => belongsToPillar(goal.lifeArea, iconOf(instrument, pillar))).slice(0, goalsInAFold)
            }
          />
          <More href={`/bridge/rounds/${now.id}`}>{t('bridge:rounds.answers')}</More>
        </section>
      </div>
      {count > 2 && (
        <Section id="rounds" title={t('bridge:rounds.latest')}>
          <LatestBridges rounds={small} thenId={earlier?.id ?? null} nowId={now.id} />
          <More href="/bridge/rounds">{t('bridge:rounds.title')}</More>
        </Section>
      )}
    </>
  )
}

/** Goals under one part; the list of goals has them all. */
const goalsInAFold = 3

/** The page with the fold of a pillar open, its rounds as they are; an address of its own, so that no script is needed. */
function pressedAt(search: URLSearchParams, pillar: string): string {
  return `?${[...roundsIn(search), `part=${pillar}`].join('&')}#${foldOf(pillar)}`
}

/** The rounds that were asked for, as an address says them. */
const roundsIn = (search: URLSearchParams): string[] =>
  ['now', 'round'].flatMap((name) => {
    const id = search.get(name)
    return id === null ? [] : [`${name}=${encodeURIComponent(id)}`]
  })

/** These two rounds as a picture to keep. */
function keptAt(search: URLSearchParams): string {
  const asked = roundsIn(search)
  return asked.length > 0 ? `/bridge/keep?${asked.join('&')}` : '/bridge/keep'
}

type Step = { id: string; day: string } | null

/** From bridge to bridge through time. */
function Steps({ older, newer }: { older: Step; newer: Step }) {
  const { t, day } = useWords()
  if (!older && !newer) return null
  return (
    <Acts>
      {older && (
        <a className="more" href={`?now=${older.id}`}>
          <Icon name="back" /> {t('bridge:step.older', { day: day(older.day) })}
        </a>
      )}
      {newer && (
        <a className="more" href={`?now=${newer.id}`}>
          {t('bridge:step.newer', { day: day(newer.day) })} <Icon name="arrow" />
        </a>
      )}
    </Acts>
  )
}

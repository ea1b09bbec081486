import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BridgePanel } from '#app/features/bridge/bridge-chart.panel.tsx'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { LifeNowPanel } from '#app/features/quality-of-life/life-now.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { readThenAndNow } from './read-then-and-now.server.ts'

export const handle: PageHandle = { title: 'history:thenAndNow.title', tab: 'me', width: 'full', time: true }

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams
  return readThenAndNow(participant(args), {
    thenDay: asked.get('then'),
    nowDay: asked.get('now'),
    life: asked.get('life') === 'yes',
  })
}

type Compared = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['compared']>

/** Who comes: somebody who wants to see, or to show with pride, what is different. Two days on one page, on paper too. */
export default function ThenAndNow() {
  const { t, day } = useWords()
  const { days, compared } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/history" />
      <h1>{t('history:thenAndNow.title')}</h1>
      {compared ? (
        <>
          <p className="lead">
            {t('history:thenAndNow.days', { before: day(compared.thenDay), now: day(compared.nowDay) })}
          </p>
          <p className="hint on-screen">{t('history:thenAndNow.toShow')}</p>
          <OtherDays days={days} compared={compared} />
          <Between compared={compared} />
        </>
      ) : (
        <Empty id="none" icon="clock" title={t('history:thenAndNow.none')}>
          <p>{t('history:thenAndNow.noneHint')}</p>
          <LinkButton href="/bridge">{t('bridge:title')}</LinkButton>
        </Empty>
      )}
    </>
  )
}

/** The two days, and whether my life now is shown: asked for in the address, so that it works without a script. */
function OtherDays({ days, compared }: { days: readonly string[]; compared: Compared }) {
  const { t, day } = useWords()
  const options = days.map((value) => ({ value, label: day(value) }))
  return (
    <form method="get" action="/history/then-and-now" className="flow on-screen">
      <Select name="then" label={t('history:thenAndNow.then')} options={options} value={compared.thenDay} />
      <Select name="now" label={t('history:thenAndNow.now')} options={options} value={compared.nowDay} />
      <Tick
        name="life"
        label={t('history:thenAndNow.life')}
        hint={t('history:thenAndNow.lifeHint')}
        checked={compared.life}
      />
      <Acts>
        <button type="submit" className="btn alt">
          {t('history:thenAndNow.show')}
        </button>
      </Acts>
    </form>
  )
}

function Between({ compared }: { compared: Compared }) {
  const { t } = useWords()
  const { bridges, maps, lives, reached, farBank } = compared
  return (
    <>
      {reached.length > 0 && <Reached goals={reached} />}
      {bridges.length > 0 && (
        <Section id="bridge" title={t('bridge:title')}>
          <BridgePanel rounds={bridges} farBank={farBank} brief />
          <More href="/bridge">{t('bridge:parts.title')}</More>
        </Section>
      )}
      {maps.length > 0 && (
        <Section id="map" title={t('calmap:title')}>
          <FamilyMapPanel rounds={maps} />
        </Section>
      )}
      {lives.length > 0 && (
        <Section id="life" title={t('quality-of-life:title')}>
          <LifeNowPanel rounds={lives} />
        </Section>
      )}
    </>
  )
}

function Reached({ goals }: { goals: Compared['reached'] }) {
  const { t, day } = useWords()
  return (
    <Section id="reached" title={t('goals:reached.title')}>
      <ul className="miles">
        {goals.map((goal) => (
          <li key={goal.id}>
            <Icon name="done" className="got" />
            <p className="meta">{day(goal.achievedDay)}</p>
            <More href={`/goals/${goal.id}`}>
              <GoalLine goal={goal} />
            </More>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { MilestoneLine, useMilestoneDay } from '#app/features/milestones/milestone-line.panel.tsx'
import { useWords, type Words } from '#app/i18n/words.ts'
import { type InstrumentKey, newestName } from '#app/instruments/published.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { Ticks } from '#app/ui/fields/ticks.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Between } from './between.tsx'
import { readThenAndNow } from './read-then-and-now.server.ts'

export const handle: PageHandle = { title: 'history:thenAndNow.title', tab: 'me', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams
  return readThenAndNow(participant(args), {
    thenDay: asked.get('then'),
    nowDay: asked.get('now'),
    also: asked.getAll('also'),
  })
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>
type Compared = NonNullable<Page['compared']>

/** Who comes: somebody who wants to see, or to show with pride, what is different. Two days on one page, on paper too. */
export default function ThenAndNow() {
  const words = useWords()
  const { t, day } = words
  const page = useLoaderData<typeof loader>()
  const { compared } = page
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
          <OtherDays page={page} />
          {compared.reached.length + compared.milestones.length > 0 && <Reached compared={compared} />}
          <Between
            own
            days={compared}
            nameOf={(key) => nameOfMine(words, key)}
            after={(key) => key === 'bridge' && <More href="/bridge">{t('bridge:parts.title')}</More>}
          />
        </>
      ) : (
        <>
          <Empty id="none" icon="clock" title={t('history:thenAndNow.none')}>
            <p>{t('history:thenAndNow.noneHint')}</p>
            <LinkButton href="/bridge">{t('bridge:title')}</LinkButton>
          </Empty>
          {page.lines.length > 0 && <OtherDays page={page} />}
        </>
      )}
    </>
  )
}

/** What a questionnaire is called on a person's own pages. */
function nameOfMine({ t, language }: Words, key: InstrumentKey): string {
  switch (key) {
    case 'bridge':
    case 'calmap':
      return t(`${key}:title`)
    case 'qol':
      return t('quality-of-life:title')
    default:
      return newestName(key, language)
  }
}

/** The two days, and the lines to show with them: asked for in the address, so that it works without a script. */
function OtherDays({ page: { days, lines, also, compared } }: { page: Page }) {
  const words = useWords()
  const { t, day } = words
  const options = days.map((value) => ({ value, label: day(value) }))
  return (
    <form method="get" action="/history/then-and-now" className="flow on-screen">
      {compared && (
        <>
          <Select name="then" label={t('history:thenAndNow.then')} options={options} value={compared.thenDay} />
          <Select name="now" label={t('history:thenAndNow.now')} options={options} value={compared.nowDay} />
        </>
      )}
      {lines.length > 0 && (
        <Ticks
          name="also"
          label={t('history:thenAndNow.also')}
          hint={t('history:thenAndNow.alsoHint')}
          options={lines.map((key) => ({ value: key, label: nameOfMine(words, key) }))}
          values={also}
        />
      )}
      <Acts>
        <button type="submit" className="btn alt">
          {t('history:thenAndNow.show')}
        </button>
      </Acts>
    </form>
  )
}

/** What was between the two days, the newest first: goals reached and special moments, on one line of time. */
function Reached({ compared: { reached, milestones } }: { compared: Compared }) {
  const { t, day } = useWords()
  const when = useMilestoneDay()
  const all = [
    ...reached.map((goal) => ({
      id: goal.id,
      on: String(goal.achievedDay),
      line: (
        <>
          <Icon name="done" className="got" />
          <p className="meta">{day(goal.achievedDay)}</p>
          <More href={`/goals/${goal.id}`}>
            <GoalLine goal={goal} />
          </More>
        </>
      ),
    })),
    ...milestones.map((milestone) => ({
      id: milestone.id,
      on: String(milestone.day),
      line: (
        <>
          <Icon name="moment" className="got rays" />
          <p className="meta">{when(milestone)}</p>
          <More href={`/milestones/${milestone.id}`}>
            <MilestoneLine {...milestone} />
          </More>
        </>
      ),
    })),
  ]
  return (
    <Section id="reached" title={t('history:thenAndNow.between')}>
      <ul className="miles">
        {all
          .toSorted((one, other) => (one.on > other.on ? -1 : 1))
          .map(({ id, line }) => (
            <li key={id}>{line}</li>
          ))}
      </ul>
    </Section>
  )
}

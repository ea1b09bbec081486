import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Moment } from '#app/domain/time-line.ts'
import { MilestoneLine } from '#app/features/milestones/milestone-line.panel.tsx'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { MomentLine } from './moment-line.tsx'
import { readTimeLine } from './read-time-line.server.ts'

export const handle: PageHandle = { title: 'history:title', tab: 'me', list: true }

export const loader = (args: LoaderFunctionArgs) => {
  const asked = new URL(args.request.url).searchParams
  return readTimeLine(participant(args), { of: asked.get('of'), page: asked.get('page') })
}

/** Who comes: somebody who wonders how far they have come, or wants to show it. Everything on one line, the newest first. */
export default function TimeLine() {
  const { t, number } = useWords()
  const page = useLoaderData<typeof loader>()
  const { of, at, pages, moments } = page
  return (
    <>
      <Back href="/me" />
      <h1>{t('history:title')}</h1>
      <Acts>
        {page.canCompare && <LinkButton href="/history/then-and-now">{t('history:thenAndNow.title')}</LinkButton>}
        <LinkButton kind="alt" href="/milestones/new">
          {t('milestones:new')}
        </LinkButton>
      </Acts>
      {page.kinds.length > 1 && <Filters kinds={page.kinds} of={of} />}
      {moments.length === 0 && page.removed.length === 0 && (
        <Empty id="none" icon="clock" title={t('history:none.title')}>
          <p>{t('history:none.text')}</p>
          <LinkButton href="/goals/new">{t('history:none.goal')}</LinkButton>
        </Empty>
      )}
      <Months moments={moments} goals={page.goals} roadmaps={page.roadmaps} />
      {page.removed.length > 0 && <TakenOff milestones={page.removed} />}
      {pages > 1 && (
        <>
          <p className="meta">{t('goals:history.page', { at: number(at), of: number(pages) })}</p>
          <Acts>
            {at > 1 && (
              <LinkButton kind="alt" href={addressOf(of, at - 1)}>
                {t('goals:history.newer')}
              </LinkButton>
            )}
            {at < pages && (
              <LinkButton kind="alt" href={addressOf(of, at + 1)}>
                {t('goals:history.older')}
              </LinkButton>
            )}
          </Acts>
        </>
      )}
    </>
  )
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function addressOf(of: string | null, page: number): string {
  const asked = [...(of ? [`of=${of}`] : []), ...(page > 1 ? [`page=${page}`] : [])]
  return asked.length === 0 ? '/history' : `/history?${asked.join('&')}`
}

function Filters({ kinds, of }: Pick<Page, 'kinds' | 'of'>) {
  const { t } = useWords()
  return (
    <ul className="filters on-screen" aria-label={t('history:show')}>
      {[null, ...kinds].map((kind) => (
        <li key={kind}>
          <a href={addressOf(kind, 1)} aria-current={kind === of ? 'true' : undefined}>
            {t(`history:of.${kind ?? 'all'}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Special moments that were taken off the line: each can be opened and put back. */
function TakenOff({ milestones }: { milestones: Page['removed'] }) {
  const { t } = useWords()
  return (
    <div className="on-screen">
      <Details summary={t('history:takenOff')}>
        {milestones.map(({ id, ...told }) => (
          <More key={id} href={`/milestones/${id}`}>
            <MilestoneLine {...told} />
          </More>
        ))}
      </Details>
    </div>
  )
}

/** The months of this page, each with its part of the line. */
function Months({ moments, goals, roadmaps }: Pick<Page, 'moments' | 'goals' | 'roadmaps'>) {
  const { day, language } = useWords()
  const months = new Map<string, Moment[]>()
  for (const moment of moments) {
    const month = moment.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), moment])
  }
  return [...months].map(([month, told]) => (
    <Section key={month} id={`m${month}`} title={startingLarge(day(`${month}-01`, 'month'), language)}>
      <ol className="miles">
        {told.map((moment) => (
          <MomentLine
            key={moment.id}
            moment={moment}
            goal={goals.find(({ id }) => moment.kind === 'goals' && id === moment.goalId)}
            roadmap={roadmaps.find(({ id }) => moment.kind === 'big-goal' && id === moment.roadmapId)}
          />
        ))}
      </ol>
    </Section>
  ))
}

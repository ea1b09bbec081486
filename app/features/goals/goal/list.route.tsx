import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayIn } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { GoalCard } from './goal-card.tsx'
import { readGoalList } from './read-goal-list.server.ts'

export const handle: PageHandle = { title: 'goals:list.title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readGoalList(participant(args))

export default function GoalList() {
  const { t, day, number } = useWords()
  const { now, later, achieved, aside, drafts, papersDue, timeZone, today } = useLoaderData<typeof loader>()
  const none = now.length + later.length + achieved.length + aside.length === 0
  return (
    <>
      <h1>{t('goals:list.title')}</h1>
      {none && drafts.length === 0 && <p className="lead">{t('goals:list.none')}</p>}
      {drafts.length > 0 && (
        <Links
          links={drafts.map((draft) => ({
            href: `/goals/new/${draft.id}/read-back`,
            icon: 'goals',
            label: t('goals:list.draft'),
            hint: t('goals:list.draftFrom', { day: day(dayIn(timeZone, draft.updatedAt), 'weekday') }),
          }))}
        />
      )}
      {now.map((line) => (
        <GoalCard key={line.goal.id} line={line} today={today} />
      ))}
      {later.length > 0 && (
        <Section id="later" title={t('goals:status.later')}>
          {later.map((line) => (
            <GoalCard key={line.goal.id} line={line} today={today} />
          ))}
        </Section>
      )}
      <Acts>
        <LinkButton href="/goals/new">{none ? t('goals:list.first') : t('goals:list.new')}</LinkButton>
      </Acts>
      <Links links={[{ href: '/roadmap', icon: 'bridge', label: t('roadmap:title') }]} />
      {achieved.length > 0 && (
        <Details summary={t('goals:list.achieved', { count: achieved.length })}>
          <More href="/goals/achieved">{t('goals:reached.link')}</More>
          {achieved.map((line) => (
            <GoalCard key={line.goal.id} line={line} today={today} />
          ))}
        </Details>
      )}
      {aside.length > 0 && (
        <Details summary={t('goals:list.aside', { count: aside.length })}>
          {aside.map((line) => (
            <GoalCard key={line.goal.id} line={line} today={today} />
          ))}
        </Details>
      )}
      <Links
        links={[
          {
            href: '/to-dos',
            icon: 'paper',
            label: t('to-dos:title'),
            hint: papersDue
              ? t('to-dos:due', {
                  count: papersDue.count,
                  number: number(papersDue.count),
                  day: day(papersDue.first, 'weekday'),
                })
              : t('to-dos:apart'),
          },
          { href: '/goals/calendar', icon: 'date', label: t('calendar:title') },
        ]}
      />
      <Section id="print" title={t('goals:paper.print')}>
        <Links
          links={[
            { href: '/goals/week', icon: 'print', label: t('goals:paper.week') },
            { href: '/goals/sheet', icon: 'print', label: t('goals:paper.emptySheet') },
            { href: '/goals/sheet/type-in', icon: 'paper', label: t('goals:paper.typeInNow') },
          ]}
        />
      </Section>
    </>
  )
}

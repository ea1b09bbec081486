import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Stopped } from '#app/features/sharing/stop/stopped.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { startFeedForm } from './calendar.form.ts'
import { Address, AsAFile, FeedOff, FeedOn } from './calendar-parts.tsx'
import { readCalendarPage } from './read-calendar.server.ts'
import { startFeed } from './start-feed.server.ts'

export const handle: PageHandle = { title: 'calendar:title', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readCalendarPage(participant(args))

/**
 * Answers with the address itself instead of a redirect: it is in no database, so no later page could show it. A reload of
 * this answer can, for some minutes: a bad line or a second press must not lose it.
 */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, startFeedForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { done: address } = await startFeed(actor, form.value)
  return address === null ? seeOther('/goals/calendar') : { address }
}

/** Who comes: somebody who lives by a calendar, and has to know first what it tells others. */
export default function StepsInACalendar() {
  const { t, number } = useWords()
  const { count, since, stop, timeZone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const address = answer && 'address' in answer ? answer.address : null
  return (
    <>
      <Back href="/goals" />
      <ErrorSummary refusal={answer && 'errors' in answer ? answer : undefined} />
      <h1>{t('calendar:title')}</h1>
      {address ? <Address address={address} /> : <p className="lead">{t('calendar:lead')}</p>}
      <Section id="in" title={t('calendar:in.title')}>
        <p>{t('calendar:in.words', { step: t('calendar:step') })}</p>
        <p>{t('calendar:in.left')}</p>
        <p>{count === 0 ? t('calendar:in.none') : t('calendar:in.count', { count, number: number(count) })}</p>
        {count === 0 && (
          <Acts>
            <LinkButton href="/goals">{t('today:myGoals')}</LinkButton>
          </Acts>
        )}
      </Section>
      {count > 0 && <AsAFile kind={address ? 'alt' : 'main'} />}
      {stop ? <Stopped stop={stop} timeZone={timeZone} /> : since ? <FeedOn since={since} /> : <FeedOff />}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Day } from '#app/domain/day.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { type ReleaseLine, readSharing } from './read-sharing.server.ts'
import { SectionList } from './section-list.tsx'
import { StopAll } from './stop/stop-all.tsx'
import { Stopped } from './stop/stopped.panel.tsx'
import { TurnOff } from './stop/turn-off.tsx'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  return { ...(await readSharing(actor)), timeZone: actor.timeZone, teenager: actor.teenager === true }
}

/** Who comes: somebody who wants to know who sees what, or wants it to stop, now and in one tap. */
export default function Sharing() {
  const { t, day } = useWords()
  const { live, ended, calendarSince, stop, drafts, timeZone, teenager } = useLoaderData<typeof loader>()
  const start = teenager ? (
    <p>{t('sharing:list.teenager')}</p>
  ) : (
    <Acts>
      <LinkButton href="/sharing/new" kind={live.length > 0 ? 'alt' : 'main'}>
        {t('sharing:list.start')}
      </LinkButton>
    </Acts>
  )
  return (
    <>
      <h1>{t('sharing:list.title')}</h1>
      {!teenager && <p className="lead">{t('sharing:list.lead')}</p>}
      {live.map((release) => (
        <Shown key={release.id} release={release} />
      ))}
      {calendarSince && <InACalendar since={calendarSince} />}
      {stop && (
        <>
          <Stopped stop={stop} timeZone={timeZone} />
          <TurnOff turning={stop.turning} />
        </>
      )}
      {!stop && drafts.length > 0 && (
        <Section id="drafts" title={t('sharing:list.drafts')}>
          <Links
            links={drafts.map(({ id, day: begun }) => ({
              href: `/sharing/new/${id}/what`,
              icon: 'clock',
              label: t('sharing:list.draft', { day: day(begun) }),
              hint: t('sharing:list.draftHint'),
            }))}
          />
        </Section>
      )}
      {stop ? null : live.length === 0 && !calendarSince ? (
        <Empty id="none" icon="closed" title={t('sharing:list.none')}>
          {!teenager && <p>{t('sharing:list.noneHint')}</p>}
          {start}
        </Empty>
      ) : (
        start
      )}
      {!stop && <StopAll />}
      <Links links={[{ href: '/who-looked', label: t('sharing:list.whoLooked'), icon: 'who' }]} />
      {ended.length > 0 && (
        <Section id="before" title={t('sharing:list.before')}>
          <Rows>
            {ended.map((release) => (
              <Ended key={release.id} release={release} />
            ))}
          </Rows>
        </Section>
      )}
      <Note as="p">{t('sharing:list.stays')}</Note>
    </>
  )
}

function Shown({ release: { id, worker, sections, day: until } }: { release: ReleaseLine }) {
  const { t, day } = useWords()
  return (
    <Section id={`to-${id}`} title={<bdi>{worker.name}</bdi>} className="card">
      <p>
        {t('sharing:list.place', { office: isolate(worker.office), organisation: isolate(worker.organisation) })}
        <br />
        <b>{t('sharing:standing.live', { day: day(until) })}</b>
      </p>
      <SectionList sections={sections} />
      <PostForm action={`/sharing/${id}/stop`}>
        <Acts>
          <Button of={<bdi>{worker.name}</bdi>}>{t('sharing:list.stop')}</Button>
        </Acts>
      </PostForm>
      <PostForm action="/sharing/new">
        <input type="hidden" name="worker" value={worker.workerId} />
        <Acts>
          <Button kind="alt" of={<bdi>{worker.name}</bdi>}>
            {t('sharing:list.change')}
          </Button>
        </Acts>
      </PostForm>
      <Links
        links={[
          { href: `/sharing/${id}/page`, label: t('sharing:list.page', { name: isolate(worker.name) }), icon: 'eye' },
          { href: `/sharing/${id}/again`, label: t('sharing:again.title'), icon: 'who' },
          { href: `/sharing/${id}`, label: t('sharing:list.copy'), icon: 'paper' },
        ]}
      />
    </Section>
  )
}

/** A calendar is read by whoever has its address, so it stands here beside what workers see. */
function InACalendar({ since }: { since: Day }) {
  const { t, day } = useWords()
  return (
    <Section id="calendar" title={t('calendar:shown.title')} className="card">
      <p>
        {t('calendar:shown.seen')}
        <br />
        <b>{t('calendar:feed.since', { day: day(since) })}</b>
      </p>
      <PostForm action="/goals/calendar/stop">
        <input type="hidden" name="next" value="/sharing" />
        <Acts>
          <Button>{t('calendar:feed.end')}</Button>
        </Acts>
      </PostForm>
      <Links links={[{ href: '/goals/calendar', label: t('calendar:title'), icon: 'date' }]} />
    </Section>
  )
}

function Ended({ release: { id, worker, standing, day: on } }: { release: ReleaseLine }) {
  const { t, day } = useWords()
  return (
    <Row icon="closed">
      <a href={`/sharing/${id}`}>
        <bdi>{worker.name}</bdi>
        <span className="vh">: {t('sharing:list.copy')}</span>
      </a>
      <p className="meta">{t(`sharing:standing.${standing}`, { day: day(on) })}</p>
    </Row>
  )
}

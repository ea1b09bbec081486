import type { Day } from '#app/domain/day.ts'
import { reachedOn } from '#app/domain/roadmap.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { type LinkRow, Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import type { OtherRoadmaps, RoadmapPage as Page, StopOnPage } from './read-roadmap.server.ts'
import { Road, RoadLead, RoadWish } from './road.tsx'
import { RoadmapStory } from './roadmap-story.tsx'
import { stopsToDraw } from './stops-to-draw.tsx'
import { UpdateRows } from './update-rows.tsx'

/** Lines that stand open; the ones before are folded. */
const OPEN_UPDATES = 3

/** The big goal: how far, the goals on the way, where it leads, what was written of it. */
export function RoadmapOnPage({ page }: { page: Page }) {
  const { t, list } = useWords()
  const { roadmap, stops, seenBy } = page
  const at = `/roadmap/${roadmap.id}`
  const open = roadmap.status === 'now'
  const drawn = stopsToDraw(stops, {
    acts: (stop) => (
      <>
        <AfterWish stop={stop} wish={roadmap.targetDay} />
        <StopActs stop={stop} open={open} />
      </>
    ),
  })
  return (
    <>
      <RoadLead stops={drawn} />
      {(roadmap.onlyMe || seenBy.length > 0) && (
        <p className="on-screen">
          {roadmap.onlyMe && <Tag icon="closed">{t('common:onlyMe')}</Tag>}
          {seenBy.length > 0 && (
            <Tag icon="eye">{t('goals:goal.seenBy', { count: seenBy.length, names: list(seenBy.map(isolate)) })}</Tag>
          )}
        </p>
      )}
      {roadmap.status === 'set-aside' && <Note as="p">{t('roadmap:status.aside')}</Note>}
      <JustReached page={page} />
      {stops.length > 0 ? <Road stops={drawn} /> : open && <p>{t('roadmap:empty.stops')}</p>}
      <RoadWish roadmap={roadmap} />
      <Acts>
        {open ? (
          <>
            <LinkButton href={`${at}/stops/new`}>{t('roadmap:stop.add')}</LinkButton>
            <LinkButton href={`${at}/change`} kind="alt">
              {t('common:action.change')}
            </LinkButton>
          </>
        ) : (
          <LinkButton href={`${at}/status`}>{t('roadmap:status.now')}</LinkButton>
        )}
      </Acts>
      <Updates page={page} />
      <RoadLinks page={page} />
      <div className="on-screen">
        <RoadmapStory at={at} lines={page.story} />
      </div>
    </>
  )
}

/** Its day is after the one of the big goal: said, and never refused. */
function AfterWish({ stop, wish }: { stop: StopOnPage; wish: Day | null }) {
  const { t } = useWords()
  const isAfter = wish !== null && stop.targetDay !== null && stop.targetDay > wish && reachedOn(stop) === null
  return isAfter && <p className="meta on-screen">{t('roadmap:stop.afterWish')}</p>
}

/** A stop that is a goal leads to it; one that is not can be said to be done here and now, and changed. */
function StopActs({ stop, open }: { stop: StopOnPage; open: boolean }) {
  const { t, number } = useWords()
  const name = <GoalLine goal={stop} />
  const at = `/roadmap/${stop.roadmapId}/stops/${stop.id}`
  if (stop.goal) {
    const { id, number: known } = stop.goal
    return (
      <More href={`/goals/${id}`} of={name}>
        {known !== null && !stop.onlyMe ? t('goals:goal.number', { number: number(known) }) : t('roadmap:stop.goal')}
      </More>
    )
  }
  return (
    <>
      {stop.onlyMe && (
        <p className="on-screen">
          <Tag icon="closed">{t('common:onlyMe')}</Tag>
        </p>
      )}
      {open && reachedOn(stop) === null && (
        <PostForm action={`${at}/mark`} className="acts">
          <Button kind="alt" name="to" value="reached" of={name}>
            {t('roadmap:stop.did')}
          </Button>
        </PostForm>
      )}
      <More href={at} of={name}>
        {t('common:action.change')}
      </More>
    </>
  )
}

/** The answer to one press: it is done, and it can be taken back. */
function JustReached({ page: { justReached: stop } }: { page: Page }) {
  const { t } = useWords()
  if (!stop) return null
  return (
    <div className="on-screen">
      <Note sun>
        <p>
          <Icon name="done" /> {t('roadmap:stop.justDone')} <GoalLine goal={stop} />
        </p>
        <PostForm action={`/roadmap/${stop.roadmapId}/stops/${stop.id}/mark`} className="acts">
          <Button kind="alt" name="to" value="not-reached" of={<GoalLine goal={stop} />}>
            {t('goals:step.undo')}
          </Button>
        </PostForm>
      </Note>
    </div>
  )
}

function Updates({ page: { roadmap, updates } }: { page: Page }) {
  const { t } = useWords()
  const at = `/roadmap/${roadmap.id}`
  const earlier = updates.slice(OPEN_UPDATES)
  if (updates.length === 0) return null
  return (
    <Section id="updates" title={t('roadmap:update.title')}>
      <UpdateRows updates={updates.slice(0, OPEN_UPDATES)} at={at} />
      {earlier.length > 0 && (
        <div className="on-screen">
          <Details summary={t('roadmap:update.earlier')}>
            <UpdateRows updates={earlier} at={at} />
          </Details>
        </div>
      )}
    </Section>
  )
}

function RoadLinks({ page: { roadmap, stops } }: { page: Page }) {
  const { t } = useWords()
  const at = `/roadmap/${roadmap.id}`
  const open = roadmap.status === 'now'
  const order: LinkRow = {
    href: `${at}/stops`,
    icon: 'goals',
    label: t('roadmap:stop.changeAll'),
    hint: t('roadmap:stop.changeAllHint'),
  }
  const end: LinkRow = {
    href: `${at}/status`,
    icon: 'clock',
    label: t('roadmap:status.link'),
    hint: t('roadmap:status.linkHint'),
  }
  const links: LinkRow[] = [
    { href: `${at}/updates/new`, icon: 'talk', label: t('roadmap:update.write'), hint: t('roadmap:update.writeHint') },
    ...(stops.length > 0 ? [order] : []),
    { href: `${at}/sheet`, icon: 'print', label: t('roadmap:print'), hint: t('roadmap:printHint') },
    ...(open ? [end] : []),
  ]
  return (
    <div className="on-screen">
      <Links links={links} />
    </div>
  )
}

/** Nothing of now: says what it is for and how to begin. */
export function NoRoadmap() {
  const { t } = useWords()
  return (
    <Empty id="none" icon="goals" title={t('roadmap:empty.title')}>
      <p>{t('roadmap:empty.text')}</p>
      <Acts>
        <LinkButton href="/roadmap/new">{t('roadmap:empty.start')}</LinkButton>
      </Acts>
    </Empty>
  )
}

/** The big goals that are not on this page: reached, put away, or the one of now. */
export function OtherGoals({ others }: { others: OtherRoadmaps }) {
  const { t, day } = useWords()
  if (others.length === 0) return null
  return (
    <div className="on-screen">
      <Details summary={t('roadmap:earlier')}>
        <Links
          links={others.map(({ id, statement, language, status, achievedDay }) => ({
            href: `/roadmap/${id}`,
            label: <Own lang={language}>{statement}</Own>,
            hint: achievedDay
              ? t('goals:goal.achievedOn', { day: day(achievedDay) })
              : t(status === 'now' ? 'roadmap:stop.here' : 'goals:status.set-aside'),
          }))}
        />
      </Details>
    </div>
  )
}

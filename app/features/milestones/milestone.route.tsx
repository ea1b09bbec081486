import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'
import { ideaText, useMilestoneDay } from './milestone-line.panel.tsx'
import { MilestoneStory } from './milestone-story.tsx'
import { readMilestonePage } from './read-milestone.server.ts'
import { SeenBy } from './seen-by.tsx'

export const handle: PageHandle = { title: 'milestones:title', tab: 'me' }

export const loader = (args: LoaderFunctionArgs) => readMilestonePage(participant(args), args.params.milestoneId)

/** One special moment, shown with pride; and what can be done with it. */
export default function MilestonePage() {
  const words = useWords()
  const { t } = words
  const when = useMilestoneDay()
  const { milestone, seenBy, lines } = useLoaderData<typeof loader>()
  const { id, idea, own, note, onlyMe, removedDay, childId, childName, area, happened, place, shown } = milestone
  const stands = removedDay === null
  return (
    <>
      {stands && happened && <DrawnBridge reached />}
      {childId === null ? (
        <Back href="/history?of=milestones">{t('history:title')}</Back>
      ) : (
        <Back href={`/family/children/${childId}`}>{t('children:title')}</Back>
      )}
      <p className="eyebrow">
        {childName && (
          <>
            <bdi>{childName}</bdi>
            {area && <> · {t(`children:area.${area}`)}</>} ·{' '}
          </>
        )}
        {happened ? when(milestone) : t('children:moments.comingAt', { day: when(milestone) })}
      </p>
      {idea && <h1>{ideaText(words, idea)}</h1>}
      {own && (
        <Own as={idea ? 'p' : 'h1'} lang={own.language} className={idea ? 'lead' : undefined}>
          {own.text}
        </Own>
      )}
      {place && (
        <Own as="p" className="meta">
          {place}
        </Own>
      )}
      {stands && !happened && (
        <PostForm action={`/milestones/${id}/happened`} className="acts">
          <Button>{t('children:moments.happened')}</Button>
        </PostForm>
      )}
      {onlyMe && (
        <p>
          <Tag icon="closed">{t('common:onlyMe')}</Tag>
        </p>
      )}
      {!stands && (
        <Removed day={removedDay} at={lines.findLast(({ line }) => line.events[0]?.kind === 'removed')} id={id} />
      )}
      {note && (
        <div className="on-screen">
          <Section id="note" title={t('milestones:form.note')}>
            <Own as="p" lang={note.language}>
              {note.text}
            </Own>
          </Section>
        </div>
      )}
      {stands && (
        <>
          <SeenBy workers={seenBy} family={shown && happened && !onlyMe} />
          <PostForm action={`/milestones/${id}/remove`} className="acts">
            <LinkButton kind="alt" href={`/milestones/${id}/change`}>
              {t('common:action.change')}
            </LinkButton>
            <Button kind="alt">{t('milestones:remove')}</Button>
          </PostForm>
        </>
      )}
      {lines.length > 1 && <MilestoneStory at={`/milestones/${id}`} lines={lines} />}
    </>
  )
}

/** Off the line, and one press from being back. */
function Removed({ id, day: on, at }: { id: string; day: string; at: { line: { id: string } } | undefined }) {
  const { t, day } = useWords()
  return (
    <Note>
      <p>{t('milestones:removed', { day: day(on) })}</p>
      {at && (
        <PostForm action={`/milestones/${id}/story/${at.line.id}`} className="acts">
          <Button>{t('common:undo.again')}</Button>
        </PostForm>
      )}
    </Note>
  )
}

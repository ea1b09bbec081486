import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CIRCLE_LIMITS } from '#app/domain/circle.ts'
import { ChildLinks } from '#app/features/children/child-links.panel.tsx'
import { FamilyGoals } from '#app/features/family-goals/family-goals.panel.tsx'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { FamilyLine } from '#app/features/milestones/family-line.panel.tsx'
import { Stopped } from '#app/features/sharing/stop/stopped.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { Beginnings, OpenInvitations, People, SeeMeNot, WhoAsks } from './circle-parts.tsx'
import { readFamily } from './read-family.server.ts'

export const handle: PageHandle = { title: 'family:title', tab: 'family' }

export const loader = (args: LoaderFunctionArgs) => readFamily(participant(args))

/** Who comes: somebody of a family, to see who is in it and what each sees, or to begin. */
export default function Family() {
  const { t, day, number } = useWords()
  const {
    children,
    moments,
    members,
    quietSince,
    mayLetSee,
    isIn,
    isTeenager,
    hasMap,
    isFull,
    stop,
    timeZone,
    waitsFor,
    asking,
    open,
    goals,
    hasSheet,
    me,
  } = useLoaderData<typeof loader>()
  const others = members.length > 0
  return (
    <>
      <h1>{t('family:title')}</h1>
      <p className="lead">{t('family:lead')}</p>
      {stop && <Stopped stop={stop} timeZone={timeZone} />}
      {asking.map((one) => (
        <WhoAsks key={one.id} asking={one} isFull={isFull} />
      ))}
      {waitsFor && (
        <Note>
          <p>{t('family:waits', { name: isolate(waitsFor.name) })}</p>
          <PostForm action="/family/join">
            <Acts>
              <Button kind="alt" name="do" value="withdraw">
                {t('family:withdraw')}
              </Button>
            </Acts>
          </PostForm>
        </Note>
      )}
      {others ? (
        <>
          <People members={members} />
          <SeeMeNot members={members} mayLetSee={mayLetSee} />
        </>
      ) : (
        !waitsFor &&
        !stop &&
        asking.length === 0 && <Beginnings mayInvite={!isTeenager} hasMap={hasMap} invited={open.length > 0} />
      )}
      {children.length > 0 && <ChildLinks of={children} />}
      {open.length > 0 && <OpenInvitations open={open} timeZone={timeZone} />}
      {others && !stop && !isTeenager && isFull && asking.length === 0 && (
        <p>{t('family:full', { most: number(CIRCLE_LIMITS.members) })}</p>
      )}
      {others && !stop && !isTeenager && !isFull && (
        <Acts>
          <LinkButton href="/family/invite" kind="alt">
            {t('family:invite.link')}
          </LinkButton>
        </Acts>
      )}
      {isIn && (others || goals.length > 0) && <FamilyGoals goals={goals} me={me} />}
      <FamilyLine moments={moments} sayGoal={GoalLine} main={others && asking.length === 0} />
      {quietSince && (
        <PostForm action="/family/quiet" className="note flow">
          <p>{t('family:quiet.since', { day: day(quietSince) })}</p>
          <p>{t('family:quiet.later')}</p>
          <Acts>
            <Button kind="alt" name="quiet" value="no">
              {t('family:quiet.end')}
            </Button>
          </Acts>
        </PostForm>
      )}
      <Section id="never" title={t('family:sees.title')}>
        <p>{t(isTeenager ? 'family:sees.shownTeen' : 'family:sees.shown')}</p>
        <p>{t('family:sees.together')}</p>
        <p>
          <b>{t(isTeenager ? 'family:sees.neverTeen' : 'family:sees.never')}</b>
        </p>
        <p>{t('family:sees.office')}</p>
      </Section>
      <Links
        links={[
          ...(hasSheet
            ? [
                {
                  href: '/family/sheet',
                  icon: 'print' as const,
                  label: t('family:sheet.print'),
                  hint: t('family:sheet.printHint'),
                },
              ]
            : []),
          ...(hasMap && others
            ? [{ href: '/calmap', icon: 'family' as const, label: t('family:map'), hint: t('family:mapHint') }]
            : []),
          ...(isIn && !quietSince
            ? [{ href: '/family/quiet', icon: 'closed' as const, label: t('family:quiet.title') }]
            : []),
          ...(isIn ? [{ href: '/family/leave', icon: 'exit' as const, label: t('family:leave.title') }] : []),
        ]}
      />
    </>
  )
}

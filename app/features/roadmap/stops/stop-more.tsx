import type { ReactNode } from 'react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { readOwnStop } from './read-stop.server.ts'

type ShownStop = Awaited<ReturnType<typeof readOwnStop>>['stop']

/** What a stop can become: a goal, one of my goals, done, not done, a stop of its own again, or none. */
export function StopMore({ stop }: { stop: ShownStop }) {
  const { t, number } = useWords()
  const at = `/roadmap/${stop.roadmapId}/stops/${stop.id}`
  const name = <GoalLine goal={stop} />
  const open = stop.goal === null && stop.reachedDay === null
  return (
    <Section id="more" title={t('roadmap:stop.more')}>
      {open && (
        <>
          <Press at={`/roadmap/${stop.roadmapId}/stops/${stop.id}/begin`} hint={t('roadmap:stop.beginHint')}>
            <Button kind="alt" of={name}>
              {t('roadmap:stop.begin')}
            </Button>
          </Press>
          <Links
            links={[
              { href: `${at}/tie`, icon: 'goals', label: t('roadmap:stop.tie'), hint: t('roadmap:stop.tieHint') },
            ]}
          />
        </>
      )}
      {stop.goal === null && (
        <Press at={`${at}/mark`}>
          <Button kind="alt" name="to" value={open ? 'reached' : 'not-reached'} of={name}>
            {t(open ? 'roadmap:stop.did' : 'roadmap:stop.notYet')}
          </Button>
        </Press>
      )}
      {stop.goal && (
        <>
          <Links
            links={[
              {
                href: `/goals/${stop.goal.id}`,
                icon: 'goals',
                label:
                  stop.goal.number !== null && !stop.onlyMe
                    ? t('goals:goal.number', { number: number(stop.goal.number) })
                    : t('roadmap:stop.goal'),
              },
            ]}
          />
          <Press at={`${at}/untie`} hint={t('roadmap:stop.untieHint')}>
            <Button kind="alt" of={name}>
              {t('roadmap:stop.untie')}
            </Button>
          </Press>
        </>
      )}
      <Press at={`${at}/remove`} hint={t(stop.goal ? 'roadmap:stop.removeGoalHint' : 'roadmap:stop.removeHint')}>
        <Button kind="alt" of={name}>
          {t('roadmap:stop.remove')}
        </Button>
      </Press>
    </Section>
  )
}

/** One press with a line on what comes of it. */
function Press({ at, hint, children }: { at: string; hint?: string; children: ReactNode }) {
  return (
    <PostForm action={at}>
      <div className="acts">{children}</div>
      {hint && <p className="hint">{hint}</p>}
    </PostForm>
  )
}

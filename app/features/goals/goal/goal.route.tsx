import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PapersHint } from '#app/features/goals/papers/papers-hint.tsx'
import { GoalCycle, GoalEyebrow, GoalTags, TargetDay } from '#app/features/goals/parts/goal-head.tsx'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { Saved } from '#app/features/goals/parts/saved.tsx'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { CardLinks, WrittenCards } from './cards.tsx'
import { GoalEnded } from './goal-ended.tsx'
import { GoalSteps } from './goal-steps.tsx'
import { History } from './history.tsx'
import { readGoalPage } from './read-goal.server.ts'

export const handle: PageHandle = { title: 'goals:goal.title', tab: 'goals', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => readGoalPage(participant(args), args.params.goalId)

export default function Goal() {
  const { t, list } = useWords()
  const page = useLoaderData<typeof loader>()
  const { goal } = page
  const why = page.cards.find((card) => card.card === 'why')
  const open = goal.status === 'now' || goal.status === 'later'
  // What stands in the way right now is said with its step; saying it twice would make it look like two things.
  const saidWithStep = new Set(page.steps.filter((step) => open && step.status === 'cannot-yet').map((step) => step.id))
  const potholes = page.potholes.filter(({ stepId }) => stepId === null || !saidWithStep.has(stepId))
  return (
    <>
      <Saved />
      <GoalEyebrow goal={goal} />
      <GoalSentence goal={goal} as="h1" />
      <GoalTags goal={goal} standing={page.standing} seenBy={page.seenBy} />
      {page.keptFrom && (
        <p className="meta">
          {t('goals:goal.keptFrom', {
            names: list(page.keptFrom.names.map(isolate)),
            tick: t(`sharing:section.${page.keptFrom.tick}`),
          })}
        </p>
      )}
      <TargetDay goal={goal} />
      {why && (
        <Own as="p" lang={why.language}>
          {why.text}
        </Own>
      )}
      <GoalCycle goalId={goal.id} now="goal" />
      <PapersHint goal={goal} />
      <div className="split">
        <div className="flow">{open ? <GoalSteps page={page} /> : <GoalEnded page={page} />}</div>
        <div className="flow">
          {potholes.length > 0 && (
            <>
              <h2>{t('goals:card.in-the-way.title')}</h2>
              <PotholeList potholes={potholes} steps={page.steps} />
            </>
          )}
          <h2>{t('goals:goal.rest')}</h2>
          <WrittenCards page={page} />
          {open && <CardLinks page={page} />}
          <Links
            links={[
              { href: `/goals/${goal.id}/sheet`, icon: 'print', label: t('goals:paper.goalSheet') },
              {
                href: `/goals/${goal.id}/roadmap`,
                icon: 'bridge',
                label: t('roadmap:goal.link'),
                hint: t(goal.roadmapId ? 'roadmap:goal.linkOn' : 'roadmap:goal.linkHint'),
              },
              ...(goal.isTeens && goal.childId === null
                ? [
                    {
                      href: `/goals/${goal.id}/family`,
                      icon: 'family' as const,
                      label: t('goals:family.title'),
                      hint: t(goal.shown ? 'goals:family.is' : 'goals:family.link'),
                    },
                  ]
                : []),
              {
                href: `/goals/${goal.id}/only-me`,
                icon: 'closed',
                label: t('common:onlyMe'),
                hint: goal.onlyMe ? t('goals:onlyMe.is') : t('goals:onlyMe.link'),
              },
              {
                href: `/goals/${goal.id}/copy`,
                icon: 'talk',
                label: t('goals:copy.title'),
                hint: t('goals:copy.link'),
              },
              {
                href: `/goals/${goal.id}/status`,
                icon: 'clock',
                label: open ? t('goals:status.link') : t('goals:status.pickUp'),
                hint: open ? t('goals:status.linkHint') : undefined,
              },
            ]}
          />
          <Details summary={t('goals:history.title')}>
            <History lines={page.newest} />
            <More href={`/goals/${goal.id}/history`}>{t('goals:history.whole')}</More>
          </Details>
        </div>
      </div>
    </>
  )
}

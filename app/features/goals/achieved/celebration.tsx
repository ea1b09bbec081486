import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { GoalEyebrow } from '#app/features/goals/parts/goal-head.tsx'
import { GoalSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { StepList } from '#app/features/goals/step-list.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'
import { MapAgain } from './map-again.tsx'
import type { AchievedPage } from './read-achieved.server.ts'

/** All steps done is not a goal reached: it asks. */
export function AskAchieved({ page }: { page: AchievedPage }) {
  const { t } = useWords()
  const { goal, steps, today } = page
  return (
    <>
      <Back href={`/goals/${goal.id}`} />
      <GoalEyebrow goal={goal} />
      <h1>{t('goals:achieve.question')}</h1>
      <GoalSentence goal={goal} as="p" className="lead" />
      {steps.length > 0 && <StepList steps={steps} today={today} />}
      <PostForm>
        <Acts>
          <Button name="press" value="achieved">
            {t('goals:status.achieved')}
          </Button>
          <LinkButton kind="alt" href={`/goals/${goal.id}/do`}>
            {t('goals:achieve.notYet')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

/** Reached: the goal in its words, the reward written down for this day, what helped, and what could come next. */
export function Celebration({ page, refusal }: { page: AchievedPage; refusal: Refusal | undefined }) {
  const { t, day } = useWords()
  const { goal, reward, helped } = page
  return (
    <>
      <DrawnBridge reached />
      <Back href={`/goals/${goal.id}`} />
      <ErrorSummary refusal={refusal} />
      <GoalEyebrow goal={goal} />
      <h1>{t('goals:status.achieved')}</h1>
      {goal.achievedDay && <p className="meta">{day(goal.achievedDay)}</p>}
      <GoalSentence goal={goal} as="p" className="lead" />
      {reward && (
        <Note sun>
          <h2>
            <Icon name="gift" /> {t('goals:card.reward.title')}
          </h2>
          <Own as="p" lang={reward.language}>
            {reward.text}
          </Own>
        </Note>
      )}
      {helped !== null && (
        <PostForm draft refusal={refusal}>
          <TextArea name="helped" label={t('goals:review.helped')} value={helped} maxLength={GOAL_LIMITS.note} />
          <Acts>
            <Button name="press" value="helped">
              {t('common:action.save')}
            </Button>
          </Acts>
        </PostForm>
      )}
      <Section id="next" title={t('goals:achieve.ifIWant')}>
        <MapAgain row={page.mapRow} />
        <Links
          links={[
            { href: `/goals/${goal.id}/certificate`, icon: 'print', label: t('goals:achieve.certificate') },
            { href: '/goals/achieved', icon: 'gift', label: t('goals:achieve.all') },
            { href: '/goals/new', icon: 'goals', label: t('goals:achieve.nextGoal') },
          ]}
        />
      </Section>
    </>
  )
}

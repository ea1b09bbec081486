import { type Day, sameYear } from '#app/domain/day.ts'
import type { FamilyGoal, FamilyStep } from '#app/features/family-goals/read-family-goals.server.ts'
import { isolate, startingLarge, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'

/** Who does what, and whether it is done. Anybody who takes part can press *Done*. */
export function FamilySteps({ goal, today }: { goal: FamilyGoal; today: Day }) {
  const { t } = useWords()
  const canPress = goal.part === 'taking-part' && goal.status === 'now'
  if (goal.steps.length === 0 && !canPress) return null
  return (
    <Section id="steps" title={t('family-goals:step.title')}>
      {goal.steps.length === 0 ? (
        <p className="meta">{t('family-goals:step.none')}</p>
      ) : (
        <ul className="steps">
          {goal.steps.map((step) => (
            <Step key={step.id} goal={goal} step={step} canPress={canPress} today={today} />
          ))}
        </ul>
      )}
      {canPress && (
        <Acts>
          <LinkButton kind="alt" href={`/family/goals/${goal.id}/steps/new`}>
            {t('family-goals:step.new')}
          </LinkButton>
        </Acts>
      )}
    </Section>
  )
}

interface StepProps {
  goal: FamilyGoal
  step: FamilyStep
  canPress: boolean
  today: Day
}

function Step({ goal, step, canPress, today }: StepProps) {
  const { t } = useWords()
  const isDone = step.doneDay !== null
  const at = `/family/goals/${goal.id}/steps/${step.id}`
  return (
    <li className={isDone ? 'done' : 'open'} id={`step-${step.id}`}>
      <Icon name={isDone ? 'done' : 'open'} />
      <div>
        <Own as="p" lang={step.language}>
          {step.text}
        </Own>
        <StepFacts step={step} today={today} />
        {canPress && (
          <PostForm action={`${at}/mark`} className="acts">
            <Button
              kind="alt"
              name="done"
              value={isDone ? 'no' : 'yes'}
              of={<Own lang={step.language}>{step.text}</Own>}
            >
              {t(isDone ? 'family-goals:step.notDone' : 'family-goals:step.done')}
            </Button>
            <LinkButton kind="alt" href={at} of={<Own lang={step.language}>{step.text}</Own>}>
              {t('common:action.change')}
            </LinkButton>
          </PostForm>
        )}
      </div>
    </li>
  )
}

/** Others read the month of what is done; a coming day stands there for its writer, or for all where it was ticked. */
function StepFacts({ step, today }: { step: FamilyStep; today: Day }) {
  const { t, day, language } = useWords()
  const { doer, doneDay } = step
  const planned = step.day && day(step.day, sameYear(step.day, today) ? 'weekday' : 'long')
  const left = planned && step.day !== null && step.day < today ? t('goals:step.stayed', { day: planned }) : planned
  const when = doneDay !== null ? day(doneDay, 'month') : left
  // Done by whoever it was: that nobody had taken it says nothing any more.
  const isOpenToAll = doer.who === 'nobody' && doneDay !== null
  const who = doer.who === 'named' ? isolate(doer.name) : isOpenToAll ? null : t(`family-goals:step.${doer.who}`)
  const isMineAlone = step.isMine && step.day !== null && doneDay === null && !step.dayShown
  const facts = [who, when, isMineAlone ? t('family-goals:step.dayMine') : null].filter((one) => one !== null)
  // A dot never begins a line.
  return <p className="meta">{startingLarge(facts.join('\u00a0· '), language)}</p>
}

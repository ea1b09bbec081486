import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { MilestoneLine, useMilestoneDay } from '#app/features/milestones/milestone-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import type { Appointment } from './read-appointment.server.ts'

/** First on the page: what was done since. Left out when there is nothing, because an empty one would say something. */
export function WellDone({ page: { reached, done, newMilestones } }: { page: Appointment }) {
  const { t, day } = useWords()
  const when = useMilestoneDay()
  if (reached.length + done.length + newMilestones.length === 0) return null
  return (
    <section className="note sun flow" aria-labelledby="well-done">
      <h2 id="well-done">
        <Icon name="gift" /> {t('caseload:wellDone.title')}
      </h2>
      {reached.map((goal) => (
        <p key={goal.id}>
          <GoalLine goal={goal} /> <small>{t('caseload:wellDone.goal', { day: day(goal.achievedDay ?? '') })}</small>
        </p>
      ))}
      {newMilestones.map((milestone) => (
        <p key={milestone.id}>
          <MilestoneLine {...milestone} /> <small>{t('caseload:wellDone.milestone', { day: when(milestone) })}</small>
        </p>
      ))}
      {done.map((step) => (
        <p key={step.id}>
          <Own lang={step.language}>{step.text}</Own>{' '}
          <small>{t('caseload:wellDone.step', { day: day(step.doneDay ?? '') })}</small>
        </p>
      ))}
    </section>
  )
}

import { nextStep } from '#app/domain/step.ts'
import { GoalSummary } from '#app/features/goals/goal-summary.panel.tsx'
import { StepList } from '#app/features/goals/step-list.panel.tsx'
import { isolate, useWords, type Words } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { Appointment, ShownGoal } from './read-appointment.server.ts'

type Step = ShownGoal['steps'][number]

interface AppointmentGoalsProps {
  goals: readonly ShownGoal[]
  person: Appointment['person']
  workerName: string
}

/** "Me" is the one who wrote it; on a worker's page it needs a name. */
function withNames(step: Step, person: string, worker: string, { list }: Words): Step {
  const names = { me: person, worker, both: list([isolate(person), isolate(worker)]), other: step.actorName ?? '' }
  return names[step.actor] === '' ? step : { ...step, actor: 'other', actorName: names[step.actor] }
}

/** The goals a worker may see: each with its next step, and all its steps in a fold. */
export function AppointmentGoals({ goals, person, workerName }: AppointmentGoalsProps) {
  const words = useWords()
  const { t } = words
  return (
    <Section id="goals" title={t('caseload:goals.title')}>
      {goals.length === 0 && <p>{t('caseload:goals.none')}</p>}
      {goals.map(({ goal, standing, steps, cards, checkIns }) => {
        const named = steps.map((step) => withNames(step, person.name, workerName, words))
        const notes = checkIns.filter((checkIn) => checkIn.note !== null)
        return (
          <div key={goal.id} className="flow">
            <GoalSummary
              goal={goal}
              standing={standing}
              nextStep={goal.status === 'now' ? nextStep(named, person.today) : null}
              today={person.today}
            />
            {named.length > 0 && (
              <Details summary={t('caseload:goals.steps')}>
                <StepList steps={named} today={person.today} />
              </Details>
            )}
            {cards.length + notes.length > 0 && (
              <Details summary={t('caseload:goals.notes')}>
                <GoalNotes cards={cards} notes={notes} />
              </Details>
            )}
          </div>
        )
      })}
    </Section>
  )
}

function GoalNotes({ cards, notes }: { cards: ShownGoal['cards']; notes: ShownGoal['checkIns'] }) {
  const { t, day } = useWords()
  return (
    <dl className="rows">
      {cards.map((card) => (
        <div key={card.card}>
          <dt>{t(`caseload:card.${card.card}`)}</dt>
          <dd>
            <Own lang={card.language}>{card.text}</Own>
          </dd>
        </div>
      ))}
      {notes.map((checkIn) => (
        <div key={`${checkIn.day} ${checkIn.note}`}>
          <dt>{day(checkIn.day)}</dt>
          <dd>
            <Own lang={checkIn.language}>{checkIn.note}</Own>
          </dd>
        </div>
      ))}
    </dl>
  )
}

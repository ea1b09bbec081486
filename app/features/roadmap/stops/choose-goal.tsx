import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import type { goalsToChoose } from './read-stop.server.ts'

interface ChooseGoalProps {
  back: string
  goals: Awaited<ReturnType<typeof goalsToChoose>>
  refusal: Refusal | undefined
}

/** One of my goals, to stand on the way. With none to choose it says what can be done instead. */
export function ChooseGoal({ back, goals, refusal }: ChooseGoalProps) {
  const { t, day } = useWords()
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={refusal} />
      <h1>{t('roadmap:choose.title')}</h1>
      {goals.length === 0 ? (
        <>
          <p>{t('roadmap:choose.none')}</p>
          <Acts>
            <LinkButton href="/goals/new">{t('goals:list.new')}</LinkButton>
          </Acts>
        </>
      ) : (
        <PostForm refusal={refusal}>
          <Choice
            name="goalId"
            label={t('roadmap:choose.label')}
            options={goals.map((goal) => ({
              value: goal.id,
              label: <GoalLine goal={goal} />,
              hint: goal.templateKey === null ? t('goals:goal.by', { day: day(goal.targetDay) }) : undefined,
            }))}
          />
          <Acts>
            <Button>{t('roadmap:goal.put')}</Button>
          </Acts>
        </PostForm>
      )}
    </>
  )
}

import { useWords } from '#app/i18n/words.ts'
import type { TodayPage } from './read-today.server.ts'

/** Leads to the goal a step belongs to: by its number when it has one. */
export function GoalLink({ page, goalId }: { page: TodayPage; goalId: string }) {
  const { t, number } = useWords()
  const goal = page.goals.find((one) => one.id === goalId)
  if (!goal) return null
  const name = goal.number === null ? t('today:itsGoal') : t('goals:goal.number', { number: number(goal.number) })
  return <a href={`/goals/${goalId}`}>{name}</a>
}

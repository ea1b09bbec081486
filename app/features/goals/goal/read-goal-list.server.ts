import type { Participant } from '#app/domain/actor.ts'
import { standing } from '#app/domain/goal.ts'
import { nextStep, stepCount } from '#app/domain/step.ts'
import { dueUntil } from '#app/domain/to-do.ts'
import { GOAL_DRAFT } from '#app/features/goals/builder/goal-draft.ts'
import { database, type Goal, listAllSteps, listDrafts, listGoals, papersDue, type Step } from '#db'
import { planDays } from './read-goal.server.ts'

function line(goal: Goal, steps: readonly Step[], actor: Participant) {
  return {
    goal,
    count: stepCount(steps),
    nextStep: nextStep(steps, actor.today),
    standing: standing(planDays(goal, steps), actor.today),
  }
}

/** All goals of this participant with how each one stands, and the drafts whose words stay hidden until opened. */
export async function readGoalList(actor: Participant) {
  const db = database()
  const goals = await listGoals(db, actor.personId)
  const steps = new Map<string, Step[]>(goals.map((goal) => [goal.id, []]))
  for (const step of await listAllSteps(db, actor.personId)) steps.get(step.goalId)?.push(step)
  const drafts = (await listDrafts(db, actor)).filter((draft) => draft.form === GOAL_DRAFT)
  const lines = goals.map((goal) => line(goal, steps.get(goal.id) ?? [], actor))
  return {
    now: lines.filter(({ goal }) => goal.status === 'now'),
    later: lines.filter(({ goal }) => goal.status === 'later'),
    achieved: lines.filter(({ goal }) => goal.status === 'achieved'),
    aside: lines.filter(({ goal }) => goal.status === 'set-aside'),
    drafts: drafts.map(({ id, updatedAt }) => ({ id, updatedAt })),
    papersDue: await papersDue(db, actor.personId, dueUntil(actor.today)),
    timeZone: actor.timeZone,
    today: actor.today,
  }
}

export type GoalLine = ReturnType<typeof line>

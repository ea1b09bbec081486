import { employmentGoal, stepsOnSheet } from '#app/domain/case-copy.ts'
import type { Appointment, ShownGoal } from '#app/features/caseload/read-appointment.server.ts'
import { type GoalLineWords, goalText } from '#app/features/goals/goal-line.panel.tsx'
import type { Words } from '#app/i18n/words.ts'
import { line, NOTHING, plain } from './plain.ts'

type Steps = ShownGoal['steps']
interface Block {
  goal: GoalLineWords
  steps: Steps
}

/**
 * The plan as Alaska's sheet has it (expectation 7 of its work services: a goal with its date, intermediate goals, steps
 * with dates): the big goal where one is shown, else the goal about work that reaches furthest; the goals on the way, then
 * the others of now; of each three open steps at most.
 */
export function alaskaText(words: Words, { goals, roadmap }: Pick<Appointment, 'goals' | 'roadmap'>): string {
  const { t, day } = words
  const now = goals.filter(({ goal }) => goal.status === 'now')
  const big = roadmap?.roadmap.status === 'now' ? roadmap : null
  const main = big ? null : (employmentGoal(now.map(({ goal }) => goal))?.id ?? null)
  const ofMain = now.find(({ goal }) => goal.id === main)
  const others = now.filter(({ goal }) => goal.id !== main)
  if (!big && !ofMain && others.length === 0) return t('caseload:goals.none')
  const onTheWay = big ? stopsOf(big.stops, now) : []
  const named = new Set(onTheWay.flatMap(({ goalId }) => goalId ?? []))
  const blocks: Block[] = [...onTheWay, ...others.filter(({ goal }) => !named.has(goal.id))]
  const statement = big ? big.roadmap.statement : ofMain ? goalText(words, ofMain.goal) : NOTHING
  const target = big ? big.roadmap.targetDay : (ofMain?.goal.targetDay ?? null)
  return [
    [
      line(words, t('caseload:copy.employment'), statement),
      line(words, t('caseload:copy.goalDate'), target ? day(target) : NOTHING),
      ...stepLines(words, ofMain?.steps ?? []),
    ],
    ...blocks.map((block, at) => blockLines(words, block, at + 1)),
  ]
    .map((lines) => lines.map(plain).join('\n'))
    .join('\n\n')
}

type Stops = NonNullable<Appointment['roadmap']>['stops']

/** The goals on the way that are still ahead, in the order of the road; one that is no goal yet has no steps. */
function stopsOf(stops: Stops, now: readonly ShownGoal[]): (Block & { goalId: string | null })[] {
  return stops.flatMap((stop): (Block & { goalId: string | null })[] => {
    const goal = now.find((shown) => shown.goal.id === stop.goal?.id)
    if (goal) return [{ goal: goal.goal, steps: goal.steps, goalId: goal.goal.id }]
    return stop.goal || stop.reachedDay !== null ? [] : [{ goal: stop, steps: [], goalId: null }]
  })
}

function blockLines(words: Words, { goal, steps }: Block, at: number): string[] {
  const { t, number, day } = words
  return [
    line(words, t('caseload:copy.intermediate', { number: number(at) }), goalText(words, goal)),
    line(words, t('caseload:copy.goalDate'), goal.targetDay ? day(goal.targetDay) : NOTHING),
    ...stepLines(words, steps),
  ]
}

function stepLines(words: Words, steps: Steps): string[] {
  const { t, number, day } = words
  return stepsOnSheet(steps).flatMap((step, at) => [
    line(words, t('caseload:copy.step', { number: number(at + 1) }), step.text),
    line(words, t('caseload:copy.date'), step.day ? day(step.day) : NOTHING),
  ])
}

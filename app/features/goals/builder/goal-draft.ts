import { addDays, type Day, dayFrom } from '#app/domain/day.ts'
import { TARGET_SPANS, type TargetSpan, targetDayIn } from '#app/domain/goal.ts'
import { isLifeArea, type LifeArea } from '#app/domain/life-area.ts'
import { type FilledBlanks, isTemplateKey, type TemplateKey } from '#app/domain/template.ts'

/** The form of the draft rows the builder writes. */
export const GOAL_DRAFT = 'goal'

/** A goal being written: whatever was answered so far, in any order. */
export interface GoalDraft {
  statement: string
  area: LifeArea | null
  templateKey: TemplateKey | null
  blanks: FilledBlanks
  /** A span chosen, or 'own' with a day of its own. */
  span: TargetSpan | 'own' | null
  targetDay: Day | null
  step: string
  stepWhen: StepWhen | null
  stepDay: Day | null
  onlyMe: boolean
  later: boolean
  /** The goal on the way to the big one that becomes this goal. */
  stopId: string | null
  /** The child the goal is written for, and what it is called here. */
  childId: string | null
  childName: string
}

export const STEP_SPANS = ['today', 'tomorrow', 'in-a-week', 'no-day', 'own'] as const
export type StepWhen = (typeof STEP_SPANS)[number]

/** Reads a draft's fields; what is missing or makes no sense any more is simply not answered yet. */
export function goalDraftFrom(fields: Record<string, unknown>): GoalDraft {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const one = <T extends string>(name: string, of: readonly T[]) => of.find((each) => each === fields[name]) ?? null
  const blanks = fields.blanks
  return {
    statement: text('statement'),
    area: isLifeArea(text('area')) ? (text('area') as LifeArea) : null,
    templateKey: isTemplateKey(text('templateKey')) ? (text('templateKey') as TemplateKey) : null,
    blanks: typeof blanks === 'object' && blanks !== null ? (blanks as FilledBlanks) : {},
    span: one('span', [...TARGET_SPANS, 'own']),
    targetDay: dayFrom(text('targetDay')),
    step: text('step'),
    stepWhen: one('stepWhen', STEP_SPANS),
    stepDay: dayFrom(text('stepDay')),
    onlyMe: fields.onlyMe === true,
    later: fields.later === true,
    stopId: text('stopId') || null,
    childId: text('childId') || null,
    childName: text('childName'),
  }
}

/** The day a span means when it is chosen today. */
export function dayOfSpan(span: TargetSpan, today: Day): Day {
  return targetDayIn(span, today)
}

/** The day of a first step chosen by a span; null for no day. */
export function dayOfStep(when: Exclude<StepWhen, 'own'>, today: Day): Day | null {
  switch (when) {
    case 'today':
      return today
    case 'tomorrow':
      return addDays(today, 1)
    case 'in-a-week':
      return addDays(today, 7)
    case 'no-day':
      return null
  }
}

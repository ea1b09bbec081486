import { measureOf } from '#app/domain/check-in.ts'
import { type CopyPart, copyable } from '#app/domain/goal-copy.ts'
import { countsMoney } from '#app/domain/template.ts'
import { goalText } from '#app/features/goals/parts/goal-sentence.tsx'
import type { Words } from '#app/i18n/words.ts'
import type { CopyPage } from './read-copy.server.ts'

type Copied = Pick<CopyPage, 'goal' | 'steps' | 'potholes' | 'cards'>

/** The parts that this goal has anything for: only these are offered. */
export function partsOf({ goal, steps, potholes, cards }: Copied, hasOnlyMine: boolean): CopyPart[] {
  const has = (card: string) => cards.some((one) => one.card === card)
  const there: Record<CopyPart, boolean> = {
    wording: true,
    english: has('english'),
    day: goal.templateKey === null,
    why: has('why'),
    'so-far': measureOf(goal) !== null,
    steps: steps.some((step) => step.status !== 'no-longer-needed'),
    'in-the-way': potholes.length > 0,
    support: has('support'),
    need: has('need'),
    'only-me': hasOnlyMine,
  }
  return (Object.keys(there) as CopyPart[]).filter((part) => there[part])
}

/**
 * The goal as plain text in the reader's language: the chosen parts and nothing else, each with its name above it. '' when
 * nothing may stand in it.
 */
export function copyText(words: Words, page: Copied, chosen: readonly CopyPart[]): string {
  const { t, day } = words
  const { goal, cards } = page
  const may = copyable(page, chosen.includes('only-me'))
  if (!may.goal) return ''
  const marked = (text: string, onlyMe: boolean) => (onlyMe ? t('goals:copy.marked', { text }) : text)
  const titled = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines] : [])
  const card = (name: 'english' | 'why' | 'support' | 'need') =>
    titled(
      t(`goals:card.${name}.title`),
      cards.filter((one) => one.card === name).map(({ text }) => text),
    )
  const steps = may.steps.filter((step) => step.status !== 'no-longer-needed')
  const blocks: Record<Exclude<CopyPart, 'only-me'>, readonly string[]> = {
    wording: [marked(goalText(words, goal), goal.onlyMe)],
    english: card('english'),
    day: goal.templateKey === null ? [t('goals:goal.by', { day: day(goal.targetDay) })] : [],
    why: card('why'),
    'so-far': soFar(words, page),
    steps: titled(
      t('goals:step.title'),
      steps.map((step) => marked(stepLine(words, step), step.onlyMe)),
    ),
    'in-the-way': titled(
      t('goals:card.in-the-way.title'),
      may.potholes.map(({ ifText, thenText, onlyMe }) => marked(t('goals:copy.pair', { ifText, thenText }), onlyMe)),
    ),
    support: card('support'),
    need: card('need'),
  }
  return partsOf(page, false)
    .flatMap((part) => (part !== 'only-me' && chosen.includes(part) && blocks[part].length > 0 ? [blocks[part]] : []))
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A step with its day, or that it is done. Never its time or place: that would say where somebody will be. */
function stepLine({ t, day }: Words, step: CopyPage['steps'][number]): string {
  const { text } = step
  if (step.status === 'done') return t('goals:copy.stepDone', { text })
  return step.day ? t('goals:copy.stepOn', { text, day: day(step.day) }) : t('goals:copy.step', { text })
}

function soFar({ t, number, money }: Words, { goal }: Copied): string[] {
  const measure = measureOf(goal)
  if (!measure) return []
  const show = goal.templateKey !== null && countsMoney(goal.templateKey) ? money : number
  const line = t('goals:measure.of', { now: show(measure.now), target: show(measure.target) })
  return [measure.unit ? `${line} ${measure.unit}` : line]
}

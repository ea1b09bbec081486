import { z } from 'zod'
import type { Day } from '#app/domain/day.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { SHEET_ROOM } from '#app/domain/paper.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { dayFields, formOfDay, ownWords, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)

/** The numbers of the lines that a sheet has for steps and for pairs, as the paper counts them. */
export const stepLines = upTo(SHEET_ROOM.steps)
export const pairLines = upTo(SHEET_ROOM.pairs)

const tick = z.literal('yes').optional()

const stepFields = Object.fromEntries(
  stepLines.flatMap((at) =>
    Object.entries({ [`step${at}`]: ownWords(STEP_LIMITS.text), [`done${at}`]: tick, ...dayFields(`day${at}`) }),
  ),
)
const pairFields = Object.fromEntries(
  pairLines.flatMap((at) =>
    Object.entries({
      [`ifText${at}`]: ownWords(GOAL_LIMITS.statement),
      [`thenText${at}`]: ownWords(GOAL_LIMITS.statement),
    }),
  ),
)

type Values = Record<string, unknown>
const textOf = (values: Values, name: string) => String(values[name] ?? '')

/** A line of the sheet: nothing at all, or a step in words. A day or a tick without words belongs to nothing. */
function readStep(values: Values, at: number, context: z.core.$RefinementCtx, paperDay: Day) {
  const text = textOf(values, `step${at}`)
  const day = readDay(values, `day${at}`, context, { today: paperDay })
  const done = values[`done${at}`] === 'yes'
  if (text !== '') return [{ text, day, done }]
  if (day !== null || done) context.addIssue({ code: 'custom', message: 'goals:error.stepEmpty', path: [`step${at}`] })
  return []
}

function readPair(values: Values, at: number, context: z.core.$RefinementCtx) {
  const [ifText, thenText] = [textOf(values, `ifText${at}`), textOf(values, `thenText${at}`)]
  if (ifText !== '' && thenText !== '') return [{ ifText, thenText }]
  if (ifText !== thenText) {
    const path = [ifText === '' ? `ifText${at}` : `thenText${at}`]
    context.addIssue({ code: 'custom', message: 'goals:error.halfPothole', path })
  }
  return []
}

/** A sheet as it is typed in, from its top to its foot. */
export const typeInForm = formOfDay((today) =>
  z
    .object({
      submission,
      ...dayFields('paper'),
      statement: ownWords(GOAL_LIMITS.statement),
      ...dayFields('target'),
      why: ownWords(GOAL_LIMITS.card),
      ...(stepFields as Record<string, z.ZodType<unknown>>),
      ...(pairFields as Record<string, z.ZodType<unknown>>),
      support: ownWords(GOAL_LIMITS.card),
      reward: ownWords(GOAL_LIMITS.card),
      onlyMe: tick,
    })
    .transform((values, context) => {
      const { submission, statement, why, support, reward, onlyMe } = values
      const paperDay = readDay(values, 'paper', context, { today, required: true, way: 'behind' })
      // The plan was made on the day on the paper: "by March" was the March after it.
      const from = paperDay ?? today
      // Asked here and not by the field, so that one look at the page says all there is to fix, in the order of the paper.
      if (statement === '') context.addIssue({ code: 'custom', message: 'goals:error.whatEmpty', path: ['statement'] })
      const targetDay = readDay(values, 'target', context, { today: from, required: true })
      const steps = stepLines.flatMap((at) => readStep(values, at, context, from))
      const pairs = pairLines.flatMap((at) => readPair(values, at, context))
      if (paperDay === null || targetDay === null) return z.NEVER
      return {
        submission,
        paperDay,
        statement,
        targetDay,
        why,
        steps,
        pairs,
        support,
        reward,
        onlyMe: onlyMe === 'yes',
      }
    }),
)

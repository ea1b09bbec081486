import { z } from 'zod'
import { CONFIDENCES, GOAL_LIMITS } from '#app/domain/goal.ts'
import { amount } from '#app/features/goals/parts/amount.form.ts'
import { ownWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** A card that is one text; nothing written takes it away. */
export const textCardForm = z.object({ submission, text: ownWords(GOAL_LIMITS.card) })

export const sureForm = z.object({ submission, confidence: z.enum(CONFIDENCES, 'common:error.choose') })

export const measureForm = z
  .object({
    submission,
    version: z.coerce.number('common:error.formBroken').int().min(0),
    text: ownWords(GOAL_LIMITS.card),
    unit: ownWords(GOAL_LIMITS.unit).transform((unit) => unit || null),
    start: amount,
    target: amount,
    now: amount,
  })
  .superRefine((values, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', message, path: [field] })
    if (values.target === null && (values.unit !== null || values.start !== null || values.now !== null)) {
      refuse('target', 'goals:error.targetEmpty')
    }
    if (values.target !== null && values.target === (values.start ?? 0)) refuse('target', 'goals:error.targetIsStart')
  })

const pothole = {
  submission,
  stepId: z
    .string()
    .max(60)
    .default('')
    .transform((id) => id || null),
  ifText: ownWords(GOAL_LIMITS.statement),
  thenText: ownWords(GOAL_LIMITS.statement),
}

/** Both halves or none: one line of what to mend, at the half that is empty (the first one when both are). */
function bothHalves({ ifText, thenText }: { ifText: string; thenText: string }, context: z.core.$RefinementCtx) {
  if (ifText !== '' && thenText !== '') return
  const path = [ifText === '' ? 'ifText' : 'thenText']
  const message = ifText === thenText ? 'goals:error.potholeEmpty' : 'goals:error.halfPothole'
  context.addIssue({ code: 'custom', message, path })
}

export const potholeForm = z.object(pothole).superRefine(bothHalves)

export const changePotholeForm = z.discriminatedUnion('press', [
  z.object({ ...pothole, press: z.literal('save') }).superRefine(bothHalves),
  z.object({ submission, press: z.literal('remove') }),
])

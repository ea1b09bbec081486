import { z } from 'zod'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { someWords } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** Letters that fit into a name of a worker, an office or an organisation. */
export const placeMaxLength = 120

/** An office of the list, or `''` with the two names of another one. */
const place = { officeId: z.string().max(40, 'common:error.formBroken').default('') }
const named = { office: z.string().default(''), organisation: z.string().default('') }

type Place = { officeId: string; office: string; organisation: string }

/** Another office needs both of its names; beside one of the list they are one too many, and nothing typed is dropped in silence. */
function namesOfOffice({ officeId, ...names }: Place, context: z.core.$RefinementCtx): void {
  if (officeId !== '') {
    const typed = (['office', 'organisation'] as const).find((field) => names[field] !== '')
    if (typed) context.addIssue({ code: 'custom', message: 'administration:error.officeTwice', path: [typed] })
    return
  }
  for (const field of ['office', 'organisation'] as const) {
    const result = someWords(placeMaxLength, `administration:error.${field}Empty`).safeParse(names[field])
    for (const { message, ...issue } of result.error?.issues ?? [])
      context.addIssue({ ...issue, code: 'custom', message, path: [field] })
  }
}

export const addWorkerForm = z
  .object({
    submission,
    name: someWords(placeMaxLength, 'administration:error.nameEmpty'),
    identifier: someWords(identifierMaxLength, 'account:error.identifierEmpty'),
    language: z.string('common:error.formBroken').max(10, 'common:error.formBroken'),
    ...place,
    ...named,
  })
  .superRefine(namesOfOffice)

export type AddWorker = z.output<typeof addWorkerForm>

export const moveWorkerForm = z
  .object({
    submission,
    version: z.coerce.number('common:error.formBroken').int().min(0),
    ...place,
    ...named,
  })
  .superRefine(namesOfOffice)

export type MoveWorker = z.output<typeof moveWorkerForm>

/** Which way the account goes. */
export const workerAccountForm = z.object({ submission, to: z.enum(['closed', 'open'], 'common:error.formBroken') })

export type WorkerStanding = z.output<typeof workerAccountForm>['to']

export const newCodeForm = z.object({ submission })

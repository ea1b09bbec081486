import { z } from 'zod'
import { asDigits } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

/** Either a worker shown something before, or the code a worker shows now. Both may come: the code was typed on purpose. */
export const chooseWorkerForm = z
  .object({
    submission,
    worker: z.string().max(64).catch(''),
    // Spaces and dashes as people read codes aloud; digits of other scripts as their keyboards type them.
    workerCode: z
      .string()
      .catch('')
      .transform((text) => asDigits(text.normalize('NFKC')).replace(/[\s-]/g, '')),
  })
  .superRefine(({ worker, workerCode }, report) => {
    if (worker === '' && workerCode === '')
      report.addIssue({ code: 'custom', path: ['workerCode'], message: 'sharing:error.workerEmpty' })
  })

export type ChosenWorker = z.output<typeof chooseWorkerForm>

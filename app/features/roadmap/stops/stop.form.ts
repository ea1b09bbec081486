import { z } from 'zod'
import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { tick, version } from '#app/features/roadmap/road/roadmap.form.ts'
import { dayFields, formOfDay, ownWords, readDay } from '#app/server/fields.form.ts'
import { submission } from '#app/server/submission.form.ts'

const words = {
  submission,
  statement: ownWords(ROADMAP_LIMITS.stop),
  ifText: ownWords(ROADMAP_LIMITS.pair),
  thenText: ownWords(ROADMAP_LIMITS.pair),
  onlyMe: tick,
  ...dayFields('day'),
}

/** What may get in the way without what then, or the other way round, is half a thought: both or none. */
function refuseHalf(values: { ifText: string; thenText: string }, context: z.core.$RefinementCtx) {
  if ((values.ifText === '') === (values.thenText === '')) return
  const path = [values.ifText === '' ? 'ifText' : 'thenText']
  context.addIssue({ code: 'custom', message: 'goals:error.halfPothole', path })
}

export const newStopForm = formOfDay((today) =>
  z.object({ ...words, reached: tick }).transform((values, context) => {
    const { submission, statement, ifText, thenText, onlyMe, reached } = values
    if (statement === '') {
      context.addIssue({ code: 'custom', message: 'roadmap:error.stopEmpty', path: ['statement'] })
    }
    refuseHalf(values, context)
    const day = readDay(values, 'day', context, { today, way: reached ? 'behind' : 'ahead' })
    return { submission, statement, ifText, thenText, onlyMe, reached, day }
  }),
)

export const stopForm = formOfDay((today) =>
  z.object({ ...words, version }).transform((values, context) => {
    const { submission, version, statement, ifText, thenText, onlyMe } = values
    refuseHalf(values, context)
    const day = readDay(values, 'day', context, { today })
    return { submission, version, statement, ifText, thenText, onlyMe, day }
  }),
)

export const moveForm = z.object({ submission, by: z.enum(['up', 'down']) })

export const markForm = z.object({ submission, to: z.enum(['reached', 'not-reached']) })

/** Presses that need no more than themselves. */
export const pressForm = z.object({ submission })

export const goalForm = z.object({
  submission,
  goalId: z.string('common:error.choose').min(1, 'common:error.choose').max(60, 'common:error.choose'),
})

import { MILESTONE_LIMITS } from '#app/domain/milestone.ts'
import type { FormError } from '#app/ui/form.ts'

/** What a refused moment says, at the field to mend. */
export const REFUSALS: Readonly<
  Record<'empty' | 'ahead' | 'over' | 'long-ago' | 'coming' | 'too-many' | 'stale', FormError>
> = {
  empty: { field: 'text', message: 'milestones:error.empty' },
  ahead: { field: 'happened', message: 'milestones:error.ahead' },
  over: { field: 'happened', message: 'milestones:error.over' },
  'long-ago': { field: 'happened', message: 'milestones:error.longAgo' },
  coming: { field: 'happened', message: 'milestones:error.coming' },
  'too-many': { field: 'text', message: 'milestones:error.tooMany', values: { most: MILESTONE_LIMITS.kept } },
  stale: { field: 'text', message: 'common:error.stale' },
}

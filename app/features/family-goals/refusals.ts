import type { FormError } from '#app/ui/form.ts'

/** What is said where, when what was sent cannot be kept. */
export const REFUSALS = {
  quiet: { field: 'statement', message: 'family-goals:error.quiet' },
  'too-many': { field: 'statement', message: 'family-goals:error.tooMany' },
  stale: { field: 'statement', message: 'family-goals:error.stale' },
} as const satisfies Record<string, FormError>

export const STEP_REFUSALS = {
  quiet: { field: 'text', message: 'family-goals:error.quiet' },
  'too-many': { field: 'text', message: 'family-goals:error.tooManySteps' },
  stale: { field: 'text', message: 'family-goals:error.stale' },
} as const satisfies Record<string, FormError>

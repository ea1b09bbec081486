import { refused } from '#app/server/respond.server.ts'
import type { Filled } from '#app/ui/form.ts'

/** The form again, with how long to wait: 429, and Retry-After for whoever reads headers. */
export const tooManyTries = (filled: Filled, seconds: number, field = 'identifier') =>
  refused(filled, [{ field, message: 'account:error.wait', values: { count: seconds } }], 429, {
    'Retry-After': String(seconds),
  })

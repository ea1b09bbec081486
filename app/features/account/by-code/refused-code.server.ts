import { refusalKeys } from '#app/features/account/refusal-keys.ts'
import { tooManyTries } from '#app/features/account/too-many-tries.server.ts'
import { refused } from '#app/server/respond.server.ts'
import type { Filled } from '#app/ui/form.ts'
import type { ByCodeRefusal } from './open-by-code.server.ts'

/** The form again, with what to mend; `wrong` says it in the words of this kind of code. */
export function refusedCode(filled: Filled, reason: ByCodeRefusal, wrong: string) {
  if (reason === 'wrong') return refused(filled, [{ field: 'code', message: wrong }])
  if (typeof reason === 'string') return refused(filled, [refusalKeys[reason]])
  return tooManyTries(filled, reason.wait)
}

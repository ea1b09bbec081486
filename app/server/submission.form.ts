import { z } from 'zod'

/** The id a form carries, made when its page was shown: sending the form twice makes one row (db/changes.ts). */
export const submission = z.uuid('common:error.formBroken')

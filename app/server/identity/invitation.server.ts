import { digest } from './secrets.server.ts'
import { plainCode, writtenCode } from './written-code.server.ts'

/** How long somebody new has to come and choose a password. */
export const INVITATION_DAYS = 7

/** The code of one press of *Make a code*. */
export const invitationCode = (accountId: string, submission: string): string =>
  writtenCode('invitation', accountId, submission)

/** What is stored of it. */
export const invitationHash = (accountId: string, typed: string): string =>
  digest('invitation code', accountId, plainCode(typed))

export const invitationEnd = (at: string): string =>
  new Date(Date.parse(at) + INVITATION_DAYS * 24 * 60 * 60_000).toISOString()

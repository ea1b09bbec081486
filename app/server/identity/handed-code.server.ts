import { digest } from './secrets.server.ts'
import { plainCode, writtenCode } from './written-code.server.ts'

/** The code of one press of *Make a code*; it looks the same whether or not there is somebody it opens. */
export const handedCode = (makersAccountId: string, submission: string): string =>
  writtenCode('handed code', makersAccountId, submission)

/** What is stored of it, for the account it opens. */
export const handedCodeHash = (accountId: string, typed: string): string =>
  digest('handed code of', accountId, plainCode(typed))

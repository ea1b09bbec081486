import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { type Begun, beginVisit, openVisit } from '#app/features/account/signing-in/begin-visit.server.ts'
import {
  type AgencyIdentity,
  agencyBound,
  isStateOf,
  readAgencyAnswer,
} from '#app/server/identity/agency-provider.server.ts'
import { noAgencyCookie, readCookies } from '#app/server/identity/cookies.server.ts'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'
import {
  type AgencyAccount,
  agencyAccountsSigningInAs,
  endSession,
  findAccountOfIdentity,
  noteTry,
  type Trx,
  takeAgencyAsk,
  tieIdentity,
  write,
} from '#db'
import { auditAgencyRefusal, type NobodyWhy, type SignOnRefusal } from './audit-agency.server.ts'

interface Asked {
  cookie: string | null
  at: string
  userAgent?: string | undefined
  /** The session this browser had before, if any: it ends. */
  sessionId: string | null
}

export interface CameBack {
  role: AgencyAccount['role']
  next: string
  /** The second factor is asked for next; nothing is open yet. */
  second: boolean
  cookies: string[]
}

/**
 * Lets in whom the agency's sign-on vouches for. It counts as two factors, unless it says itself that it asked for one: then
 * the second is asked for here, where it is required.
 * @param search of the address that the browser came back to
 */
export async function comeBack(search: string, asked: Asked): Promise<{ done: CameBack } | { refused: SignOnRefusal }> {
  const { at, sessionId, userAgent } = asked
  const token = readCookies(asked.cookie ?? undefined).agency ?? ''
  const ask = await write(async (trx) => {
    const found = await takeAgencyAsk(trx, agencyBound(token), at)
    if (!found && (await isNewsOfOurs(trx, search, token, at))) await auditAgencyRefusal(trx, 'over', at)
    return found
  })
  if (!ask) return { refused: 'over' }
  const answer = await readAgencyAnswer(search, token)
  if ('refused' in answer) {
    await write((trx) => auditAgencyRefusal(trx, answer.refused, at))
    return answer
  }
  const { identity } = answer
  return write(async (trx) => {
    const account = await accountOf(trx, identity, at)
    if (typeof account === 'string') {
      await auditAgencyRefusal(trx, account, at)
      return { refused: 'nobody' }
    }
    if (sessionId) await endSession(trx, sessionId)
    const device = { userAgent, kept: false }
    const begun: Begun = identity.oneFactor
      ? await beginVisit(trx, account, at, device)
      : { cookie: await openVisit(trx, account, at, device, ['agency']), second: false }
    const { role } = account
    return { done: { role, next: ask.nextPath, second: begun.second, cookies: [begun.cookie, noAgencyCookie()] } }
  })
}

/**
 * Whether an answer that comes too late, or again, is noted: once for each press. A state that we never sent with this browser
 * tries nothing, since nobody can make one, so it is no line in the log: anybody could write millions, for ever, by looking at
 * an address.
 */
const isNewsOfOurs = async (trx: Trx, search: string, token: string, at: string): Promise<boolean> =>
  isStateOf(token, search) && (await noteTry(trx, `agency:${agencyBound(token)}`, at))

/**
 * The account of this identity. The first time it is the one account of a worker or administrator that signs in with the
 * confirmed address of the identity, and that was never tied to another: an address that the agency gave to somebody new opens
 * nothing of who had it before.
 */
async function accountOf(trx: Trx, identity: AgencyIdentity, at: string): Promise<AgencyAccount | NobodyWhy> {
  const { issuer, subject, email } = identity
  const known = await findAccountOfIdentity(trx, identity)
  if (known) return isOpen(known) ? known : 'ended'
  if (email === null) return 'unverified'
  const identifier = readIdentifier(email)
  if (identifier?.kind !== 'email') return 'unknown'
  const [account, other] = await agencyAccountsSigningInAs(trx, identifier.value)
  if (!account || other) return 'unknown'
  if (!isOpen(account)) return 'ended'
  if (account.tied || !(await tieIdentity(trx, { accountId: account.id, issuer, subject, tiedAt: at }))) return 'tied'
  await auditAccount(trx, { ...account, accountId: account.id, at }, 'agency-sign-on-tied')
  return account
}

const isOpen = ({ role, endedAt, lockedAt }: AgencyAccount) =>
  role !== 'participant' && endedAt === null && lockedAt === null

import { auditAccount } from '#app/features/account/audit-account.server.ts'
import { codeHash, codesOfCard } from '#app/features/account/backup-card/backup-codes.server.ts'
import { openVisit, stepHash } from '#app/features/account/signing-in/begin-visit.server.ts'
import { asDigits } from '#app/server/fields.form.ts'
import { noSecondStepCookie, readCookies } from '#app/server/identity/cookies.server.ts'
import { knownDeviceCookie } from '#app/server/identity/device.server.ts'
import { secondKey } from '#app/server/identity/second-key.server.ts'
import { sealSecret, secretToOffer, stepOfCode, totpAddress, unsealSecret } from '#app/server/identity/totp.server.ts'
import { countFailure, oneTry, secondsToWait } from '#app/server/identity/tries.server.ts'
import {
  addSecondFactor,
  database,
  endSecondStep,
  findSecondFactor,
  findSecondStep,
  forgetFailures,
  listPasskeys,
  replaceBackupCodes,
  type SecondStep,
  spendBackupCode,
  spendStep,
  type Trx,
  write,
} from '#db'
import type { SecondFactor } from './second-factor.form.ts'

/** Somebody between the password and the second factor. */
export interface Standing extends SecondStep {
  id: string
  /** the app's secret; null while none is set up */
  sealed: string | null
  /** whether a phone or a computer of theirs has a key */
  hasKey: boolean
}

/** Whether there is a second factor to give: digits of an app, or a key. */
export const isSetUp = ({ sealed, hasKey }: Standing): boolean => sealed !== null || hasKey

/** Who stands there with this browser; null when nobody does, or not any more. */
export async function readStanding(cookieHeader: string | null, now: string): Promise<Standing | null> {
  const { second } = readCookies(cookieHeader ?? undefined)
  if (!second) return null
  const id = stepHash(second)
  const step = await findSecondStep(database(), id, now)
  if (!step) return null
  const factor = await findSecondFactor(database(), step.accountId)
  const hasKey = (await listPasskeys(database(), step.accountId)).length > 0
  return { ...step, id, sealed: factor?.sealedSecret ?? null, hasKey }
}

/** The secret in groups of four, to type, and the address that stands in the picture. */
export function offer({ id, identifier }: Standing): { secret: string; address: string } {
  const secret = secretToOffer(id)
  return { secret: secret.replace(/(.{4})(?=.)/g, '$1 '), address: totpAddress(secret, identifier) }
}

// After the codes were made Remix asks the loader for the page that shows them, and nobody stands before it any more.
const shown = new WeakSet<object>()
export const willBeShown = (context: object): boolean => shown.has(context)
export const showOnce = (context: object): void => void shown.add(context)

export type SecondRefusal = 'wrong' | 'over' | { wait: number }
export type Opened<More = unknown> = { done: { cookies: string[] } & More } | { refused: SecondRefusal }

export interface Asked {
  at: string
  userAgent?: string | undefined
}

const digitsOf = (typed: string) => asDigits(typed).replace(/[\s-]/g, '')

/** The visit, and this browser known next time; the minutes before it are over. */
export async function letIn(
  trx: Trx,
  standing: Standing,
  { at, userAgent }: Asked,
  by: string,
): Promise<string[] | null> {
  if (!(await endSecondStep(trx, standing.id))) return null
  await forgetFailures(trx, secondKey(standing))
  const account = { id: standing.accountId, personId: standing.personId, role: standing.role }
  const cookie = await openVisit(trx, account, at, { userAgent, kept: false }, [by])
  return [cookie, noSecondStepCookie(), knownDeviceCookie(standing.identifier)]
}

/** The same on the day on which the second factor was set up, which these recovery codes stand in for. */
export async function firstTimeIn(
  trx: Trx,
  standing: Standing,
  { codes, by }: { codes: readonly string[]; by: string },
  asked: Asked,
): Promise<string[] | null> {
  const { accountId } = standing
  await replaceBackupCodes(
    trx,
    accountId,
    codes.map((code) => codeHash(accountId, code)),
  )
  await auditAccount(trx, { ...standing, at: asked.at }, 'second-factor-set', [by])
  return letIn(trx, standing, asked, by)
}

async function refuseWrong(standing: Standing, at: string): Promise<{ refused: 'wrong' }> {
  await countFailure(secondKey(standing), at)
  return { refused: 'wrong' }
}

/** Opens the visit with the digits of the app or a recovery code, each once. Tries are limited as at sign-in. */
export const giveSecondFactor = (standing: Standing, input: SecondFactor, asked: Asked): Promise<Opened> =>
  oneTry(secondKey(standing), asked.at, () => tryCode(standing, input, asked))

async function tryCode(standing: Standing, input: SecondFactor, asked: Asked): Promise<Opened> {
  const { accountId, sealed } = standing
  const digits = digitsOf(input.code)
  const secret = sealed === null ? null : unsealSecret(accountId, sealed)
  const step = secret !== null && /^\d{6}$/.test(digits) ? stepOfCode(secret, digits, asked.at) : null
  const hash = codeHash(accountId, input.code)
  const outcome = await write(async (trx) => {
    const isRight =
      step === null ? await spendBackupCode(trx, accountId, hash, asked.at) : await spendStep(trx, accountId, step)
    return isRight ? ((await letIn(trx, standing, asked, step === null ? 'recovery-code' : 'totp')) ?? 'over') : null
  })
  if (outcome === null) return refuseWrong(standing, asked.at)
  return outcome === 'over' ? { refused: 'over' } : { done: { cookies: outcome } }
}

/**
 * Sets the second factor up with the first digits of the app, and opens the visit. Answers with eight recovery codes that
 * are shown nowhere else. Somebody who has one already cannot set up another: that is reset by an administrator.
 */
export async function setUpSecondFactor(
  standing: Standing,
  input: SecondFactor,
  asked: Asked,
): Promise<Opened<{ codes: string[] }>> {
  const wait = await secondsToWait(secondKey(standing), asked.at)
  if (wait > 0) return { refused: { wait } }
  const { accountId } = standing
  const secret = secretToOffer(standing.id)
  const lastStep = stepOfCode(secret, digitsOf(input.code), asked.at)
  if (lastStep === null) return refuseWrong(standing, asked.at)
  const codes = codesOfCard(accountId, input.submission)
  const sealedSecret = sealSecret(accountId, secret)
  const cookies = await write(async (trx) => {
    if ((await listPasskeys(trx, accountId)).length > 0) return null
    if (!(await addSecondFactor(trx, { accountId, sealedSecret, confirmedAt: asked.at, lastStep }))) return null
    return firstTimeIn(trx, standing, { codes, by: 'totp' }, asked)
  })
  return cookies === null ? { refused: 'over' } : { done: { cookies, codes } }
}

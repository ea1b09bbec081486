import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash, verify } from '@node-rs/argon2'
import pLimit from 'p-limit'
import { barePassword, normalPassword, type PasswordProblem, passwordProblem } from '#app/domain/password.ts'

// OWASP's setting for argon2id. Each run takes 19 MiB and a core for about 20 ms, so only two run at a time: a flood of
// sign-ins waits in line and pages for everybody else stay quick.
// Algorithm 2 is argon2id; the package declares the name as a const enum, which one file at a time cannot read.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const inLine = pLimit(2)

export const hashPassword = (password: string): Promise<string> => inLine(() => hash(normalPassword(password), cost))

export const passwordMatches = (passwordHash: string, password: string): Promise<boolean> =>
  inLine(() => verify(passwordHash, normalPassword(password)))

const nobody = hashPassword('a password that nobody has, checked when there is no account')

/** Takes as long as a real check, so that the time of an answer does not tell whether an account exists. */
export async function matchNobody(password: string): Promise<void> {
  await passwordMatches(await nobody, password)
}

// The 5,000 passwords of fifteen letters or more that lead the list of ten million leaked ones (Mark Burnett, 2015, public
// domain), as the first 48 bits of their SHA-256: the file is for comparing, and not for reading.
const leaked = new Set(
  readFileSync(join(process.cwd(), 'app/server/identity/leaked-passwords.txt'), 'utf8').split('\n'),
)

const isLeaked = (password: string) =>
  leaked.has(createHash('sha256').update(barePassword(password)).digest().subarray(0, 6).toString('base64url'))

/** What is wrong with a new password of whoever signs in with this identifier, or null. Ask here wherever one is set. */
export const newPasswordProblem = (typed: string, identifier: string): PasswordProblem | null =>
  passwordProblem(typed, identifier) ?? (isLeaked(typed) ? 'too-common' : null)

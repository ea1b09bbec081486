import type { Generated } from 'kysely'
import type { Flag } from './flag.ts'

/** Who there is: programmes, offices, people, accounts, sessions. */

export interface ProgrammeTable {
  key: string
  name: string
  timeZone: string
  smartLetters: 'common' | 'alaska'
  /** the shapes of text for its case system, of app/domain/case-copy.ts, with commas between */
  copyShapes: Generated<string>
  /** JSON: HelpNumber[] of app/domain/help-now.ts */
  helpNumbers: string
}

export interface OfficeTable {
  id: string
  programmeKey: string
  name: string
  organisation: string
}

export interface PersonTable {
  id: string
  name: string
  language: string
  timeZone: string
  programmeKey: string | null
  householdSize: number | null
  area: string | null
  /** a teenager's account, made by an invitation into a circle, on that day; null of everybody else */
  teenSince: Generated<string | null>
  createdAt: string
  version: Generated<number>
}

export interface AccountTable {
  id: string
  personId: string
  role: 'participant' | 'worker' | 'administrator'
  identifier: string
  identifierKind: 'email' | 'phone' | 'name'
  passwordHash: string
  createdAt: string
  endedAt: string | null
  /** its owner locked it from another device: no password and no key opens it */
  lockedAt: Generated<string | null>
  version: Generated<number>
}

export interface WorkerTable {
  personId: string
  officeId: string
  endedAt: string | null
}

export interface SessionTable {
  idHash: string
  /** what a list of devices names it by: it opens nothing */
  handle: string
  /** for days, on a device that is the person's own */
  kept: Generated<Flag>
  /** as the browser said when it signed in: 'phone' or 'computer' */
  device: string
  accountId: string
  createdAt: string
  lastSeenAt: string
  /** when the person last showed who they are, by password, passkey or card */
  confirmedAt: Generated<string>
  expiresAt: string
}

export interface BackupCodeTable {
  id: string
  accountId: string
  codeHash: string
  usedAt: string | null
}

/** A code to choose a password with, for somebody the agency gave an account. */
export interface InvitationTable {
  accountId: string
  codeHash: string
  madeAt: string
  expiresAt: string
}

/** A code that an administrator handed over to somebody who lost every other way in. */
export interface HandedCodeTable {
  accountId: string
  codeHash: string
  madeAt: string
  opensAt: string
  endsAt: string
}

export interface SecondFactorTable {
  accountId: string
  /** of app/server/identity/sealed.server.ts: the database alone cannot read it */
  sealedSecret: string
  confirmedAt: string
  /** the last step of the clock that opened; none is taken twice */
  lastStep: number | null
}

/** Between the password and the second factor. */
export interface SecondStepTable {
  idHash: string
  accountId: string
  at: string
  expiresAt: string
}

/** Somebody asked to be erased: hidden now, gone at `dueAt`. */
export interface ErasureTable {
  personId: string
  accountId: string
  askedAt: string
  dueAt: string
}

/** Who the holder of an account is to the agency's sign-on. */
export interface AgencyIdentityTable {
  accountId: string
  issuer: string
  /** the issuer's own name for them; it never changes there */
  subject: string
  tiedAt: string
}

/** A browser on its way to the agency's sign-on and back. */
export interface AgencyAskTable {
  /** hash of what that browser carries */
  boundTo: string
  /** a path of ours to go on to; '' for none */
  nextPath: string
  expiresAt: string
}

export interface AttemptTable {
  key: string
  failures: number
  lastAt: string
  waitUntil: string | null
}

import { type Migration, Migrator, sql } from 'kysely'
import { openConnection } from './connect.ts'
import { people } from './migrations/0001-people.ts'
import { changesAndAudit } from './migrations/0002-changes-and-audit.ts'
import { goals } from './migrations/0003-goals.ts'
import { rounds } from './migrations/0004-rounds.ts'
import { releases } from './migrations/0005-releases.ts'
import { roadmap } from './migrations/0006-roadmap.ts'
import { todos } from './migrations/0007-todos.ts'
import { goalTemplates } from './migrations/0010-goal-templates.ts'
import { calendarFeed } from './migrations/0011-calendar-feed.ts'
import { instruments } from './migrations/0012-instruments.ts'
import { typedInRounds } from './migrations/0013-typed-in-rounds.ts'
import { costOfLiving } from './migrations/0014-cost-of-living.ts'
import { sessionsOnDevices } from './migrations/0015-sessions-on-devices.ts'
import { milestones } from './migrations/0016-milestones.ts'
import { proofsOfSessions } from './migrations/0017-proofs-of-sessions.ts'
import { showingPauses } from './migrations/0018-showing-pauses.ts'
import { messages } from './migrations/0019-messages.ts'
import { invitations } from './migrations/0020-invitations.ts'
import { passkeys } from './migrations/0021-passkeys.ts'
import { pins } from './migrations/0022-pins.ts'
import { lockedAccounts } from './migrations/0023-locked-accounts.ts'
import { secondFactors } from './migrations/0024-second-factors.ts'
import { copyShapes } from './migrations/0025-copy-shapes.ts'
import { erasing } from './migrations/0026-erasing.ts'
import { agencySignOn } from './migrations/0027-agency-sign-on.ts'
import { handedCodes } from './migrations/0028-handed-codes.ts'
import { asksFromKnownDevices } from './migrations/0029-asks-from-known-devices.ts'
import { family } from './migrations/0030-family.ts'
import { goalsTold } from './migrations/0031-goals-told.ts'
import { stepsOfMine } from './migrations/0032-steps-of-mine.ts'

// A list, not a folder that is read: the production build is one file. Forward only; names never change.
const MIGRATIONS: Record<string, Migration> = {
  '0001-people': people,
  '0002-changes-and-audit': changesAndAudit,
  '0003-goals': goals,
  '0004-rounds': rounds,
  '0005-releases': releases,
  '0006-roadmap': roadmap,
  '0007-todos': todos,
  '0010-goal-templates': goalTemplates,
  '0011-calendar-feed': calendarFeed,
  '0012-instruments': instruments,
  '0013-typed-in-rounds': typedInRounds,
  '0014-cost-of-living': costOfLiving,
  '0015-sessions-on-devices': sessionsOnDevices,
  '0016-milestones': milestones,
  '0017-proofs-of-sessions': proofsOfSessions,
  '0018-showing-pauses': showingPauses,
  '0019-messages': messages,
  '0020-invitations': invitations,
  '0021-passkeys': passkeys,
  '0022-pins': pins,
  '0023-locked-accounts': lockedAccounts,
  '0024-second-factors': secondFactors,
  '0025-copy-shapes': copyShapes,
  '0026-erasing': erasing,
  '0027-agency-sign-on': agencySignOn,
  '0028-handed-codes': handedCodes,
  '0029-asks-from-known-devices': asksFromKnownDevices,
  '0030-family': family,
  '0031-goals-told': goalsTold,
  '0032-steps-of-mine': stepsOfMine,
}

function migrator(): Migrator {
  return new Migrator({ db: openConnection().kysely, provider: { getMigrations: async () => MIGRATIONS } })
}

/** Brings the schema up to date and returns the names of what ran. All of it or nothing; two servers wait for each other. */
export async function migrateToLatest(): Promise<string[]> {
  // Asked first, because Kysely refuses to run on a schema that knows more than this program does.
  if (await migrationsAreCurrent()) return []
  const { error, results } = await migrator().migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}

/** Whether every migration this program knows has run. A newer schema is fine: the release before works on it. */
export async function migrationsAreCurrent(): Promise<boolean> {
  const all = await migrator().getMigrations()
  return all.every((migration) => migration.executedAt !== undefined)
}

/** Rejects when the database does not answer. For `/readyz`. */
export async function databaseAnswers(): Promise<void> {
  await sql`select 1`.execute(openConnection().kysely)
}

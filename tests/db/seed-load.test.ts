// Made-up participants for load tests: as many as asked for, the same each time, and rows the product can read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFrom } from '#app/domain/day.ts'
import { standing } from '#app/domain/goal.ts'
import {
  accountsSigningInAs,
  answersOf,
  closeDatabase,
  database,
  findRound,
  listGoalEvents,
  listGoals,
  listPeopleShownTo,
  listRoundHeads,
  openDatabase,
  verifyAudit,
} from '#db'
import { AUDIT_KEY } from '#tests/support/audit-key.ts'
import { type DatabaseName, freshDatabase } from '#tests/support/databases.ts'
import { NOW } from '#tests/support/people.ts'
import { command } from '#tests/support/server.ts'

const seed = (databaseUrl: string, ...args: string[]) => command('seed', args, { databaseUrl, now: NOW })

/** What was made, as far as chance decides it. */
async function fingerprint() {
  const names = await database().selectFrom('person').select(['id', 'name']).orderBy('id').execute()
  const answers = await database()
    .selectFrom('answer')
    .select(['roundId', 'itemKey', 'level', 'leftOut'])
    .orderBy('roundId')
    .orderBy('itemKey')
    .execute()
  return { names, answers }
}

describe.each<DatabaseName>(['SQLite', 'PostgreSQL'])('npm run seed on %s', (name) => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  let made: Awaited<ReturnType<typeof command>>
  beforeAll(async () => {
    fresh = await freshDatabase(name)
    made = await seed(fresh.url, '--participants', '90', '--years', '2')
    await openDatabase({ url: fresh.url, auditKey: AUDIT_KEY })
  }, 60_000)
  afterAll(async () => {
    await closeDatabase()
    await fresh.remove()
  })

  it('makes that many participants and says how to sign in', async () => {
    expect(made.code).toBe(0)
    expect(made.said).toContain('90 made-up participants')
    expect(made.said).toContain('person-0000001@seed.test')
    const { count } = await database()
      .selectFrom('account')
      .select((account) => account.fn.countAll().as('count'))
      .where('role', '=', 'participant')
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(90)
  })

  it('gives each of them goals, steps, looks and rounds of two years that the product can read', async () => {
    const [account] = await accountsSigningInAs(database(), 'person-0000090@seed.test')
    const ownerId = account?.personId ?? ''
    const goals = await listGoals(database(), ownerId)
    expect(goals.map((goal) => goal.number).sort()).toEqual([1, 2, 3, 4])
    expect(goals.filter((goal) => goal.status === 'now')).toHaveLength(1)
    const [now] = goals.filter((goal) => goal.status === 'now')
    if (!now) throw new Error('no goal')
    const today = dayFrom(NOW.slice(0, 10))
    if (!today) throw new Error('no day')
    expect(standing({ ...now, stepReviewDays: [] }, today)).not.toBeNull()
    expect((await listGoalEvents(database(), ownerId, now.id))[0]?.kind).toBe('set')
    const [head] = await listRoundHeads(database(), ownerId, 'bridge')
    const round = head && (await findRound(database(), ownerId, 'bridge', head.id))
    expect(Object.keys(answersOf(round?.answers ?? []))).toHaveLength(9)
  })

  it('puts eighty of them on a worker’s list', async () => {
    const [account] = await accountsSigningInAs(database(), 'worker-00001@seed.test')
    const people = await listPeopleShownTo(database(), { personId: account?.personId ?? '', now: NOW } as never)
    expect(people).toHaveLength(80)
  })

  it('dates nothing in the future, and leaves the audit log as it was', async () => {
    const latest = async (table: 'review' | 'checkIn' | 'goalEvent' | 'round') =>
      (await database().selectFrom(table).select('day').orderBy('day', 'desc').executeTakeFirstOrThrow()).day
    for (const table of ['review', 'checkIn', 'goalEvent', 'round'] as const) {
      expect((await latest(table)) <= '2026-11-21', table).toBe(true)
    }
    expect(await verifyAudit(database())).toMatchObject({ whole: true, head: { count: 0 } })
  })

  it('refuses to do it twice, and what makes no sense, in a line or two', async () => {
    const again = await seed(fresh.url, '--participants', '5', '--years', '1')
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('already') })
    const wrong = await seed(fresh.url, '--participants', 'many', '--years', '1')
    expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('--participants 1000 --years 2') })
  }, 60_000)
})

it('makes the same people for the same seed and others for another', async () => {
  const made: Awaited<ReturnType<typeof fingerprint>>[] = []
  for (const number of ['1', '1', '2']) {
    const fresh = await freshDatabase('SQLite')
    await seed(fresh.url, '--participants', '3', '--years', '1', '--seed', number)
    await openDatabase({ url: fresh.url, auditKey: AUDIT_KEY })
    made.push(await fingerprint())
    await closeDatabase()
    await fresh.remove()
  }
  expect(made[0]?.names).toHaveLength(4)
  expect(made[1]).toEqual(made[0])
  expect(made[2]?.names).not.toEqual(made[0]?.names)
}, 60_000)

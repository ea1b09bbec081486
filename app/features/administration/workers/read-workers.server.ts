import type { Administrator } from '#app/domain/actor.ts'
import { type Day, dayIn } from '#app/domain/day.ts'
import {
  database,
  findProgramme,
  findWorkerAccount,
  listOffices,
  listWorkerAccounts,
  type Office,
  type WorkerAccount,
} from '#db'

/** A worker as the administrator's pages show them. */
export interface WorkerLine {
  workerId: string
  name: string
  identifier: string
  officeId: string
  office: string
  organisation: string
  version: number
  hasSecond: boolean
  standing: 'open' | 'invited' | 'closed'
  /** since when the account is open or closed; until when the code for the first time works */
  day: Day
}

function lineOf({ accountId: _, programmeKey: __, ...worker }: WorkerAccount, by: Administrator): WorkerLine {
  const { createdAt, endedAt, invitedUntil, secondSince, ...rest } = worker
  const line = { ...rest, hasSecond: secondSince !== null }
  const day = (at: string) => dayIn(by.timeZone, at)
  if (endedAt !== null) return { ...line, standing: 'closed', day: day(endedAt) }
  if (invitedUntil !== null && invitedUntil > by.now) return { ...line, standing: 'invited', day: day(invitedUntil) }
  return { ...line, standing: 'open', day: day(createdAt) }
}

/** The workers of the administrator's programme. Nothing of the people who show them something, not even how many. */
export async function readWorkers(by: Administrator): Promise<{ programme: string; workers: WorkerLine[] }> {
  const programme = await findProgramme(database(), by.programme)
  const workers = await listWorkerAccounts(database(), by.programme)
  return { programme: programme?.name ?? '', workers: workers.map((worker) => lineOf(worker, by)) }
}

/** One of them; null for a worker of another programme as for nobody. */
export async function readWorker(by: Administrator, workerId: string): Promise<WorkerLine | null> {
  const worker = await findWorkerAccount(database(), by.programme, workerId)
  return worker ? lineOf(worker, by) : null
}

export const readOffices = (by: Administrator): Promise<Office[]> => listOffices(database(), by.programme)

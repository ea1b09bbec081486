import pLimit from 'p-limit'
import type { Participant } from '#app/domain/actor.ts'
import type { Words } from '#app/i18n/words.ts'
import {
  type AuditKind,
  type AuditRole,
  appendAudit,
  database,
  familyGoalWordsOf,
  knowAnswered,
  knowCostOfLiving,
  knowTemplates,
  listEventsAbout,
  listLooks,
  listProgrammes,
  listReleases,
  type Reader,
  rowsOf,
  type Table,
  write,
} from '#db'
import { addresses, backupCodes, devices, drafts, me, passkeys, signIn } from './account-things.server.ts'
import {
  children,
  circle,
  familyCheckIns,
  familyGoals,
  familySteps,
  invitations,
  letSee,
  toldInCircle,
} from './family-things.server.ts'
import { bigGoals, goals, papers } from './goal-things.server.ts'
import { LOG_TOPICS } from './log-words.server.ts'
import { specialMoments } from './moment-things.server.ts'
import { rounds } from './round-things.server.ts'
import { calendar, listed, sectionWords, sharing, stops } from './sharing-things.server.ts'
import { type Entry, entryOf, type Telling, type Thing, type Value } from './thing.server.ts'

export const MY_DATA_FORMAT = 'footbridge-my-data'
export const MY_DATA_VERSION = 1

/** The lists of the file in the order in which they stand there and on the page. */
export const things: readonly Thing[] = [
  me,
  signIn,
  devices,
  passkeys,
  backupCodes,
  addresses,
  goals,
  bigGoals,
  rounds,
  specialMoments,
  papers,
  sharing,
  stops,
  listed,
  calendar,
  drafts,
  circle,
  invitations,
  letSee,
  children,
  toldInCircle,
  familyGoals,
  familySteps,
  familyCheckIns,
]

/** Tables with rows of one person each that are not in the file, and why. */
export const NOT_IN_THE_FILE: Partial<Record<Table, string>> = {
  erasure: 'while there is such a row, nothing but taking it back can be opened',
  pin: 'whom a worker means to meet on one day: the worker’s own list, empty at midnight',
  handedCode:
    'a code from the office that waits or works: that it was made stands on my pages and in the log, and I can stop it',
  change:
    'the receipt of each form that was sent, so that it counts once: what it changed is in the file with its story',
}

export interface MyData {
  format: typeof MY_DATA_FORMAT
  version: typeof MY_DATA_VERSION
  /** when it was put together (an instant in UTC), and in which language keys are said in words */
  made: string
  language: string
  lists: Record<string, Entry[]>
}

// Years of a person's rows are some megabytes while they are put together: so many of them at a time, whoever asks.
const oneByOne = pLimit(2)
// More looks than anybody's workers ever made.
const ALL_LOOKS = 100_000

/** Everything that is kept about this person, with each key said in the words of this reader. */
export const readMyData = (actor: Participant, words: Words): Promise<MyData> =>
  oneByOne(async () => {
    const db = database()
    const telling = await readTelling(db, actor, words)
    const lists: MyData['lists'] = {}
    for (const one of things) lists[one.list] = await readThing(db, actor, one, telling)
    lists.whoLooked = await readLooks(db, actor, words)
    lists.log = await readLog(db, actor, telling)
    return { format: MY_DATA_FORMAT, version: MY_DATA_VERSION, made: actor.now, language: words.language, lists }
  })

/** Says in the log that somebody took or read everything. */
export const auditMyData = (actor: Participant, kind: Extract<AuditKind, 'data-read' | 'data-downloaded'>) =>
  write((trx) =>
    appendAudit(trx, {
      at: actor.now,
      accountId: actor.accountId,
      role: actor.role,
      kind,
      subject: { kind: 'person', id: actor.personId },
      personId: actor.personId,
      fields: [],
      changeId: null,
    }),
  )

async function readTelling(db: Reader, actor: Participant, words: Words): Promise<Telling> {
  const programmes = new Map((await listProgrammes(db)).map(({ key, name }) => [key, name]))
  await knowAnswered(db, actor.personId)
  const [ownGoals, stops, ownRounds] = [
    await rowsOf(db, actor, 'goal'),
    await rowsOf(db, actor, 'roadmapStop'),
    await rowsOf(db, actor, 'round'),
  ]
  await knowTemplates(
    db,
    [...ownGoals, ...stops].map(({ templateKey }) => templateKey),
  )
  await knowCostOfLiving(
    db,
    ownRounds.map(({ earningsVersion }) => earningsVersion),
  )
  const familyGoals = new Map((await familyGoalWordsOf(db, actor.personId)).map((goal) => [goal.id, goal]))
  return { words, programmes, releases: await listReleases(db, actor.personId), familyGoals }
}

type AnyRow = Record<string, string | number | null>

/** The rows of one table as entries, each with the entries of what hangs on it. */
async function readThing(db: Reader, actor: Participant, thing: Thing, telling: Telling): Promise<Entry[]> {
  const rows = (await rowsOf(db, actor, thing.table)) as unknown as AnyRow[]
  const found = rows.map((row) => ({ row, entry: entryOf(thing, row as never, telling) }))
  for (const below of thing.below ?? []) {
    const above = new Map(found.map(({ row }) => [row.id, row]))
    const entries = new Map<AnyRow['id'], Entry[]>(rows.map(({ id = null }) => [id, []]))
    for (const row of (await rowsOf(db, actor, below.table)) as unknown as AnyRow[]) {
      const on = row[below.hangsOn ?? ''] ?? null
      entries.get(on)?.push(entryOf(below, row as never, telling, above.get(on) as never))
    }
    for (const { row, entry } of found) entry[below.list] = inOrder(entries.get(row.id ?? null) ?? [], below.order)
  }
  return inOrder(
    found.map(({ entry }) => entry),
    thing.order,
  )
}

function inOrder(entries: Entry[], order: string | undefined): Entry[] {
  const by = (entry: Entry) => (order ? (entry[order] as string | number | null) : null) ?? ''
  return entries.sort((one, other) => (by(one) < by(other) ? -1 : by(one) > by(other) ? 1 : 0))
}

const inWords = (sections: readonly string[], words: Words): Value =>
  sections.map((key) => ({ key, words: sectionWords(key, words) }))

async function readLooks(db: Reader, actor: Participant, words: Words): Promise<Entry[]> {
  const { lines } = await listLooks(db, actor, ALL_LOOKS)
  return lines.map(({ at, firstAt, times, name, sections, twoDays }) => ({
    at,
    firstAt,
    times,
    worker: { name },
    parts: sections ? inWords(sections, words) : null,
    inAList: sections === null,
    twoDays,
  }))
}

/** What the audit log says about this person, the newest first: kinds and names of fields, never a word. */
async function readLog(db: Reader, actor: Participant, { words, releases }: Telling): Promise<Entry[]> {
  const rows = await listEventsAbout(db, actor)
  const workers = new Map(releases.map(({ worker }) => [worker.workerId, worker.name]))
  return rows.map(({ kind, role, byPersonId, fields, ...row }) => ({
    ...row,
    kind: { key: kind, words: words.t(`my-data:log.${LOG_TOPICS[kind as AuditKind] ?? 'other'}`) },
    role: { key: role, words: words.t(`my-data:role.${role as AuditRole}`) },
    by: byPersonId === null || byPersonId === actor.personId ? null : (workers.get(byPersonId) ?? null),
    fields: JSON.parse(fields) as Value,
  }))
}

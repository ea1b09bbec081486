// People with something in every table, written straight into the open database: for tests that ask who sees what.
import { createHash, randomBytes } from 'node:crypto'
import type { Actor, Participant, Worker } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { type Section, USUAL_SPAN } from '#app/domain/release.ts'
import { draftForm, emptyRoundDraft } from '#app/domain/round-draft.ts'
import { GOAL_DRAFT, type GoalDraft, goalDraftFrom } from '#app/features/goals/builder/goal-draft.ts'
import {
  addRoadmapEvent,
  type DraftFields,
  type NewRow,
  newId,
  saveDraft,
  saveReleaseDraft,
  type Trx,
  write,
} from '#db'
import { anAgencyInstrument } from './instruments.ts'
import { addGoal } from './life-goal.ts'
import { addMilestones } from './milestones.ts'
import { aParticipant, aWorker } from './people.ts'
import { addToDos } from './to-dos.ts'

/** Every section a release can name. */
export const sections = [
  'goals',
  'goal-notes',
  'quality-of-life',
  'calmap',
  'bridge',
  'moments',
  'earnings',
  'savings',
  'debts',
  'body-mind',
  'health-feelings',
  'safety',
  'papers-legal',
  'children',
]

const items: Record<string, string[]> = {
  qol: ['body', 'mind', 'self_care', 'duties', 'getting_on', 'support', 'community', 'joy', 'meaning', 'whole'],
  calmap: ['home', 'food', 'money', 'child_care', 'children', 'getting_around', 'people', 'learning', 'work'],
  bridge: ['home', 'children', 'health', 'people', 'debts', 'savings', 'education', 'job_quality'],
}

/** What an agency brought along: the examples in `instruments/`. */
const agencyItems: Record<string, string[]> = {
  wheel: ['rest', 'people', 'home', 'learning', 'joy'],
  seventeen: ['housing', 'food', 'clothes', 'getting_around', 'friends', 'english', 'training', 'work'],
}

export interface Life {
  participant: Participant
  goalId: string
  stepId: string
  potholeId: string
  checkInId: string
  reviewId: string
  /** A line of the goal's story: its check-in. */
  eventId: string
  roadmapId: string
  stopId: string
  updateId: string
  /** A line of the big goal's story that can be taken back: the dated line. */
  lineId: string
  toDoId: string
  milestoneId: string
  childId: string
  /** A line of that moment's story that can be taken back. */
  milestoneLineId: string
  roundIds: Record<string, string>
  /** Drafts by what they become: goal, qol, calmap, bridge. */
  draftIds: Record<string, string>
}

/** The cookie of a session that has just begun, and whose person showed who they are then, or at `confirmedAt`. */
export async function sessionOf(actor: Actor, confirmedAt = actor.now): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const idHash = createHash('sha256').update(token).digest('base64url')
  const expiresAt = new Date(Date.parse(actor.now) + 11 * 3_600_000).toISOString()
  await write((trx) =>
    trx
      .insertInto('session')
      .values({
        idHash,
        accountId: actor.accountId,
        handle: newId(),
        device: 'phone',
        createdAt: actor.now,
        lastSeenAt: actor.now,
        confirmedAt,
        expiresAt,
      })
      .execute(),
  )
  return token
}

/** A big goal with a stop of own words that has a pair, the goal as another stop, and a dated line. */
async function addRoadmap(trx: Trx, { personId: ownerId, today, now, name, language }: Participant, goalId: string) {
  const [roadmapId, stopId, updateId] = [newId(), newId(), newId()]
  const roadmap: NewRow<'roadmap'> = {
    id: roadmapId,
    ownerId,
    statement: `Private dream of ${name}`,
    language,
    targetDay: addDays(today, 900),
    reward: `Private treat of ${name}`,
    rewardLanguage: language,
    status: 'now',
    createdAt: now,
    createdDay: today,
    updatedAt: now,
  }
  await trx.insertInto('roadmap').values(roadmap).execute()
  const stop = { roadmapId, ownerId, createdAt: now }
  const words = { statement: `Private stop of ${name}`, statementLanguage: language, targetDay: addDays(today, 300) }
  const pair = { ifText: `Private hole of ${name}`, thenText: `Private turn of ${name}`, pairLanguage: language }
  await trx
    .insertInto('roadmapStop')
    .values({ ...stop, id: newId(), position: 1, goalId })
    .execute()
  await trx
    .insertInto('roadmapStop')
    .values({ ...stop, ...words, ...pair, id: stopId, position: 2 })
    .execute()
  await trx
    .insertInto('roadmapUpdate')
    .values({ id: updateId, roadmapId, ownerId, day: today, text: `Private line of ${name}`, language, createdAt: now })
    .execute()
  const place = { roadmapId, ownerId, day: today, at: now, changeId: newId() }
  await addRoadmapEvent(trx, place, { kind: 'set' })
  const line = { text: `Private line of ${name}`, language }
  const added = { thing: 'line' as const, id: updateId, before: null, after: { ...line, day: today, createdAt: now } }
  await addRoadmapEvent(trx, { ...place, changeId: newId() }, { kind: 'line', change: 'added', line, changed: [added] })
  const told = trx.selectFrom('roadmapEvent').select('id').where('roadmapId', '=', roadmapId).where('kind', '=', 'line')
  return { roadmapId, stopId, updateId, lineId: (await told.executeTakeFirstOrThrow()).id }
}

/** One finished round; `back` is how many days ago. */
async function addRound(trx: Trx, { personId: ownerId, today, now }: Participant, instrumentKey: string, back: number) {
  const id = newId()
  const round: NewRow<'round'> = {
    id,
    ownerId,
    instrumentKey,
    instrumentVersion: '1',
    day: addDays(today, -back),
    finishedAt: new Date(Date.parse(now) - back * 86_400_000).toISOString(),
    occasion: null,
    householdSize: null,
    area: null,
    earningsVersion: null,
  }
  await trx.insertInto('round').values(round).execute()
  const keys = items[instrumentKey] ?? agencyItems[instrumentKey] ?? []
  const answers = keys.map((itemKey, at): NewRow<'answer'> => {
    const isLast = at === keys.length - 1
    const given = isLast ? { level: null, leftOut: 'skip' as const } : { level: 1 + ((at + back) % 5), leftOut: null }
    return { roundId: id, itemKey, ownerId, ...given, note: null, noteLanguage: null }
  })
  await trx.insertInto('answer').values(answers).execute()
  return id
}

/** A goal that only waits to be read back, and a round of each questionnaire with its first answers. */
function draftsOf({ name, today, language }: Participant): Record<string, { form: string; fields: DraftFields }> {
  const goal: GoalDraft = {
    ...goalDraftFrom({}),
    statement: `Private draft of ${name}`,
    area: 'work',
    span: 'own',
    targetDay: addDays(today, 40),
    step: `Private first step of ${name}`,
    stepWhen: 'today',
    stepDay: today,
  }
  return { goal: { form: GOAL_DRAFT, fields: { ...goal } }, ...roundDrafts(items, language) }
}

function roundDrafts(of: typeof items, language: string): Record<string, { form: string; fields: DraftFields }> {
  const answer = { given: 3, note: '', noteLanguage: language, onlyMe: false, ticks: [] }
  const rounds = Object.entries(of).map(([key, [first = '', second = '', third = '']]) => {
    const answers = { [first]: answer, [second]: answer, [third]: answer }
    return [key, { form: draftForm(key), fields: { ...emptyRoundDraft(1, false), answers } }] as const
  })
  return Object.fromEntries(rounds)
}

/** Loads what an agency brings, and answers it twice and a half. */
export async function withAgencyRounds({ participant, roundIds, draftIds }: Life): Promise<void> {
  await anAgencyInstrument('wheel')
  await anAgencyInstrument('matrix-of-seventeen')
  await write(async (trx) => {
    for (const key of Object.keys(agencyItems)) {
      await addRound(trx, participant, key, 90)
      roundIds[key] = await addRound(trx, participant, key, 2)
    }
    for (const [key, { form, fields }] of Object.entries(roundDrafts(agencyItems, participant.language))) {
      const draft = await saveDraft(trx, participant, { id: crypto.randomUUID(), form, fields })
      if ('done' in draft) draftIds[key] = draft.done.id
    }
  })
}

/** A participant with a goal, three steps, what hangs on them, two rounds of each instrument and a draft. */
export async function aLife(wishes: Partial<Participant> = {}): Promise<Life> {
  const participant = await aParticipant(wishes)
  return write(async (trx) => {
    const goal = await addGoal(trx, participant)
    const roadmap = await addRoadmap(trx, participant, goal.goalId)
    const toDoId = await addToDos(trx, participant, goal.goalId)
    const milestone = await addMilestones(trx, participant)
    const roundIds: Record<string, string> = {}
    for (const key of Object.keys(items)) {
      await addRound(trx, participant, key, 90)
      roundIds[key] = await addRound(trx, participant, key, 2)
    }
    const draftIds: Record<string, string> = {}
    for (const [key, { form, fields }] of Object.entries(draftsOf(participant))) {
      const draft = await saveDraft(trx, participant, { id: crypto.randomUUID(), form, fields })
      if ('done' in draft) draftIds[key] = draft.done.id
    }
    return { participant, ...goal, ...roadmap, ...milestone, toDoId, roundIds, draftIds }
  })
}

/** Lets a worker see these sections from a year ago on; returns the release's id. */
export async function aRelease(
  { personId, today, now, name, language }: Participant,
  worker: Worker,
  shown = sections,
) {
  const id = newId()
  await write(async (trx) => {
    await trx
      .insertInto('release')
      .values({
        id,
        ownerId: personId,
        workerId: worker.personId,
        untilDay: addDays(today, 90),
        reason: null,
        reasonLanguage: null,
        signedName: name,
        signedText: 'I let my worker see.',
        signedTextVersion: '1',
        language,
        fromDay: addDays(today, -365),
        signedAt: now,
        stoppedAt: null,
        endedReason: null,
      })
      .execute()
    await trx
      .insertInto('releaseSection')
      .values(shown.map((section) => ({ releaseId: id, section })))
      .execute()
  })
  return id
}

/** A release that only waits to be signed; returns the draft's id. */
export async function aReleaseDraft(participant: Participant, worker: Worker): Promise<string> {
  const id = crypto.randomUUID()
  const choice = { sections: ['goals', 'bridge'] as Section[], until: USUAL_SPAN, withHistory: false, reason: '' }
  await write((trx) => saveReleaseDraft(trx, participant, { id, workerId: worker.personId, ...choice }))
  return id
}

/** A worker to whom this many people show everything. */
export async function aCaseload(
  people: number,
  wishes: Partial<Worker> = {},
): Promise<{ worker: Worker; lives: Life[] }> {
  const worker = await aWorker(wishes)
  const lives: Life[] = []
  for (let at = 0; at < people; at++) {
    const life = await aLife({ name: `Person ${at}`, now: worker.now })
    await aRelease(life.participant, worker)
    lives.push(life)
  }
  return { worker, lives }
}

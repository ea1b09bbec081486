// The lives that fill a page: nothing at all, a little of everything, and words longer than anybody writes.
import type { Participant } from '#app/domain/actor.ts'
import { nameMaxLength } from '#app/domain/actor.ts'
import { CHILD_LIMITS } from '#app/domain/child-moments.ts'
import { addDays } from '#app/domain/day.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { MILESTONE_LIMITS } from '#app/domain/milestone.ts'
import { RELEASE_LIMITS } from '#app/domain/release.ts'
import { draftForm, emptyRoundDraft } from '#app/domain/round-draft.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { templatesOf } from '#app/domain/template.ts'
import { GOAL_DRAFT, type GoalDraft, goalDraftFrom } from '#app/features/goals/builder/goal-draft.ts'
import { saveDraft, saveReleaseDraft, write } from '#db'
import { anAgencyInstrument } from '#tests/support/instruments.ts'
import { type Life, sessionOf } from '#tests/support/lives.ts'
import { aContact, type Belongings, belongings } from '#tests/support/own-pages.ts'
import { anAdministrator, aParticipant, aWorker } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'

export const filledStates = ['empty', 'filled', 'long'] as const
export type FilledState = (typeof filledStates)[number]

/** Everything a page can say of a goal: a step in each state, kept to oneself or not, goals of every status. */
async function withEveryKindOfGoal(owner: Participant): Promise<void> {
  const yesterday = addDays(owner.today, -1)
  await aGoal(owner, {
    statement: 'A home with a room for the children',
    number: 2,
    lifeArea: 'home',
    measureUnit: 'letters',
    measureStart: 0,
    measureTarget: 6,
    measureNow: 2,
    reviewDay: yesterday,
    steps: [
      { status: 'done', doneDay: yesterday, text: 'Ask for the list' },
      { status: 'doing', day: yesterday, actor: 'both', time: '09:30', place: 'Main Street 4' },
      { status: 'cannot-yet', statusReason: 'The office is closed', statusReasonLanguage: 'en' },
      { status: 'no-longer-needed', text: 'Buy a stamp' },
      { onlyMe: true, actor: 'other', actorName: 'My aunt' },
    ],
    cards: [{ card: 'reward', text: 'A day by the sea' }],
    potholes: [{}],
    checkIns: [{ how: 'slowly', note: 'Two letters went out' }],
  })
  await aGoal(owner, { statement: 'Read with Lucas', status: 'achieved', achievedDay: yesterday, number: 3 })
  await aGoal(owner, { statement: 'Drive a truck', status: 'set-aside', onlyMe: true })
  await aGoal(owner, { statement: 'Save for a car', status: 'later', number: 4 })
}

/** With its latest rounds finished today, so that what was skipped can still be answered. */
export async function anOrdinaryLife(): Promise<Belongings> {
  const own = await belongings('Rosa')
  const { personId, today, now } = own.life.participant
  await write((trx) =>
    trx
      .updateTable('round')
      .set({ day: today, finishedAt: now })
      .where('ownerId', '=', personId)
      .where('id', 'in', Object.values(own.life.roundIds))
      .execute(),
  )
  return own
}

/** A goal being written from an idea, at its blanks; returns the draft's id. */
export async function aTemplateDraft(participant: Participant): Promise<string> {
  const template: GoalDraft = { ...goalDraftFrom({}), area: 'work', templateKey: templatesOf('work')[0] ?? null }
  const id = crypto.randomUUID()
  await write((trx) => saveDraft(trx, participant, { id, form: GOAL_DRAFT, fields: { ...template } }))
  return id
}

async function aFilledLife(): Promise<Belongings> {
  const own = await anOrdinaryLife()
  const { personId, today } = own.life.participant
  // What it shows ends soon, and today says so.
  const untilDay = addDays(today, 10)
  await write((trx) => trx.updateTable('release').set({ untilDay }).where('ownerId', '=', personId).execute())
  await withEveryKindOfGoal(own.life.participant)
  // Signed in on another phone, too.
  await sessionOf({ ...own.life.participant, now: new Date().toISOString() })
  return own
}

/** A word of 78 letters that nothing breaks, then words up to the most the field takes. */
const long = (most: number) =>
  `${'Wohnungsgeberbescheinigung'.repeat(3)} ${'a word '.repeat(most)}`.slice(0, most).trim()

/** The longest words every field takes, in every place where a person's own words show. */
async function aWordyLife(): Promise<Belongings> {
  const own = await aFilledLife()
  const { personId } = own.life.participant
  const { statement, unit, card, note } = GOAL_LIMITS
  const step = {
    text: long(STEP_LIMITS.text),
    place: long(STEP_LIMITS.place),
    actor: 'other',
    actorName: long(STEP_LIMITS.actorName),
    need: long(STEP_LIMITS.need),
    note: long(STEP_LIMITS.note),
  } as const
  const people = [personId, own.worker.personId, own.administrator.personId, own.family.memberId]
  await write(async (trx) => {
    const goal = { statement: long(statement), measureUnit: long(unit) }
    await trx.updateTable('goal').set(goal).where('ownerId', '=', personId).execute()
    await trx.updateTable('step').set(step).where('ownerId', '=', personId).execute()
    await trx
      .updateTable('goalCard')
      .set({ text: long(card) })
      .where('ownerId', '=', personId)
      .execute()
    await trx
      .updateTable('checkIn')
      .set({ note: long(note) })
      .where('ownerId', '=', personId)
      .execute()
    await trx
      .updateTable('review')
      .set({ helped: long(note) })
      .where('ownerId', '=', personId)
      .execute()
    const pothole = { ifText: long(statement), thenText: long(statement) }
    await trx.updateTable('pothole').set(pothole).where('ownerId', '=', personId).execute()
    const moment = { text: long(MILESTONE_LIMITS.text), note: long(MILESTONE_LIMITS.note), noteLanguage: 'en' }
    await trx
      .updateTable('child')
      .set({ nickname: long(CHILD_LIMITS.nickname) })
      .where('ownerId', '=', personId)
      .execute()
    await trx.updateTable('milestone').set(moment).where('ownerId', '=', personId).execute()
    const answer = { note: long(note), noteLanguage: 'en' }
    await trx.updateTable('answer').set(answer).where('ownerId', '=', personId).execute()
    const release = { reason: long(RELEASE_LIMITS.reason), reasonLanguage: 'en' }
    await trx.updateTable('release').set(release).where('ownerId', '=', personId).execute()
    await trx
      .updateTable('person')
      .set({ name: long(nameMaxLength) })
      .where('id', 'in', people)
      .execute()
  })
  return own
}

/** Somebody who has just begun: a goal without steps, drafts without answers, a release with nothing ticked. */
async function anEmptyLife(): Promise<Belongings> {
  const now = new Date().toISOString()
  const participant = await aParticipant({ now })
  const worker = await aWorker({ now })
  await anAgencyInstrument('wheel')
  await anAgencyInstrument('matrix-of-seventeen')
  const goalId = await aGoal(participant)
  const forms = {
    goal: { form: GOAL_DRAFT, fields: { ...goalDraftFrom({}) } },
    ...Object.fromEntries(
      ['qol', 'calmap', 'bridge', 'wheel', 'seventeen'].map((key) => [
        key,
        { form: draftForm(key), fields: { ...emptyRoundDraft(1, false) } },
      ]),
    ),
  }
  const draftIds: Record<string, string> = {}
  const releaseDraftId = crypto.randomUUID()
  await write(async (trx) => {
    for (const [key, draft] of Object.entries(forms)) {
      const saved = await saveDraft(trx, participant, { id: crypto.randomUUID(), ...draft })
      if ('done' in saved) draftIds[key] = saved.done.id
    }
    const nothing = { sections: [], until: '30-days', withHistory: false, reason: '' } as const
    await saveReleaseDraft(trx, participant, { id: releaseDraftId, workerId: worker.personId, ...nothing })
  })
  // What is not there yet has no id; an address that needs one finds nothing.
  const life = { participant, goalId, roundIds: {}, draftIds } as unknown as Life
  return {
    life,
    reachedGoalId: 'nothing-here',
    worker,
    administrator: await anAdministrator({ now }),
    releaseId: 'nothing-here',
    releaseDraftId,
    secret: 'nothing-here',
    contact: await aContact(participant),
    family: {
      memberId: 'nothing-here',
      invitationId: 'nothing-here',
      familyGoalId: 'nothing-here',
      familyStepId: 'nothing-here',
      familyCheckInId: 'nothing-here',
    },
  }
}

const make: Record<FilledState, () => Promise<Belongings>> = {
  empty: anEmptyLife,
  filled: aFilledLife,
  long: aWordyLife,
}

export const aLifeThatIs = (state: FilledState): Promise<Belongings> => make[state]()

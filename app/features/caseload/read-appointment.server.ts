import type { Worker } from '#app/domain/actor.ts'
import type { CopyShape } from '#app/domain/case-copy.ts'
import { newSince, planOf, wellDoneSince } from '#app/domain/caseload.ts'
import { type Day, dayIn, later } from '#app/domain/day.ts'
import { GOAL_STATUSES, type Standing, standing } from '#app/domain/goal.ts'
import type { OPEN_SECTIONS, Section } from '#app/domain/release.ts'
import { thenAndNow } from '#app/domain/round.ts'
import { bySoonest, isStillOpen } from '#app/domain/step.ts'
import { stillStanding } from '#app/domain/undo.ts'
import { comparable } from '#app/instruments/compared.ts'
import {
  type InstrumentKey,
  instrumentKeys,
  isOurs,
  type OurKey,
  publishedInstrument,
} from '#app/instruments/published.ts'
import {
  type AnsweredShown,
  answeredShownTo,
  database,
  findPersonShownTo,
  type GoalShownWhole,
  goalsShownTo,
  listGoalEventsAfter,
  type Milestone,
  milestonesShownTo,
  numberGoalsShown,
  type PersonSeen,
  type Reader,
  type RoadmapShown,
  type RoundShown,
  recordLook,
  roadmapShownTo,
  sectionsAnswered,
  write,
} from '#db'
import { type NewsLine, newestLines, newsLine } from './news-line.ts'
import { type Opener, openers } from './openers.ts'

export type ShownGoal = GoalShownWhole & { standing: Standing | null }
type OpenSection = (typeof OPEN_SECTIONS)[number]

/** Everything the page of one person says to their worker, and nothing that it does not say. */
export interface Appointment {
  person: { name: string; language: string; today: Day }
  since: Day
  done: ShownGoal['steps']
  reached: ShownGoal['goal'][]
  promised: ShownGoal['steps'][number][]
  news: NewsLine[]
  goals: ShownGoal[]
  /** the big goal, when goals are shown and it is not kept */
  roadmap: RoadmapShown | null
  /** special moments, the newest first, and those of them that were written down since */
  milestones: Milestone[]
  newMilestones: Milestone[]
  /** the latest round first */
  rounds: Record<OurKey, RoundShown[]>
  /** the same of what an agency brought along, each with something to see */
  others: AnsweredShown[]
  /** there are two days to set beside each other */
  twoDays: boolean
  /** what moved since last time, by questionnaire */
  moved: Partial<Record<InstrumentKey, { version: number; items: string[] }>>
  openers: Opener[]
  /** what has nothing to show, for whatever reason */
  noAnswer: OpenSection[]
}

/**
 * The page of a person for their worker; undefined for every reason not to see it, alike. Each look is written down: as
 * what it was, when the same things are read as text for a case system (`as`), and what of them stands in that text.
 */
export async function readAppointment(
  worker: Worker,
  personId: string,
  as: 'person' | CopyShape = 'person',
): Promise<Appointment | undefined> {
  const person = await findPersonShownTo(database(), worker, personId)
  if (!person) return undefined
  const { goals, unnumbered } = await goalsShownTo(database(), person.personId, person)
  const page = await appointmentOf(database(), person, goals, worker.timeZone)
  await write(async (trx) => {
    await numberGoalsShown(trx, person.personId, unnumbered, worker.now)
    const seen = sectionsSeen(person, page)
    const isPlan = as === 'office' || as === 'alaska'
    await recordLook(trx, worker, person.personId, isPlan ? seen.filter((one) => one === 'goals') : seen, as)
  })
  return page
}

/** The same page for the person who is about to sign, or who wants to see what is seen. Nobody looked, so nothing is written. */
export async function readPreview(person: PersonSeen, timeZone: string): Promise<Appointment> {
  const { goals } = await goalsShownTo(database(), person.personId, person)
  return appointmentOf(database(), person, goals, timeZone)
}

async function appointmentOf(
  db: Reader,
  person: PersonSeen,
  whole: readonly GoalShownWhole[],
  timeZone: string,
): Promise<Appointment> {
  const { personId, name, language, today, fromDay } = person
  const notes = person.sections.includes('goal-notes')
  const lastLook = person.lastLookAt === null ? null : dayIn(timeZone, person.lastLookAt)
  const since = later(newSince(lastLook, person, today), fromDay)
  const seen = whole.map(({ goal, steps }) => ({ ...goal, steps }))
  const goals = inWorkOrder(
    whole.map((shown, at) => {
      const cards = shown.cards.filter(({ card }) => notes || card === 'english')
      const plan = seen[at]
      // A goal for later is called that, and nothing is asked of its plan.
      const isNow = shown.goal.status === 'now'
      return { ...shown, cards, standing: plan && isNow ? standing(planOf(plan), today) : null }
    }),
  )
  const answered = await answeredShownTo(db, personId, person)
  const roundsOf = (key: InstrumentKey) => answered.find((one) => one.key === key)?.rounds ?? []
  const rounds = { qol: roundsOf('qol'), calmap: roundsOf('calmap'), bridge: roundsOf('bridge') }
  const others = answered.filter(({ key }) => !isOurs(key))
  const milestones = await milestonesShownTo(db, personId, person)
  const ids = goals.map(({ goal }) => goal.id)
  const told = await listGoalEventsAfter(db, personId, ids, person.lastLookAt ?? `${since}T00:00:00.000Z`)
  // What was taken back is no news; the story it is in belongs to one goal.
  const stands = ids.flatMap((id) => stillStanding(told.filter((event) => event.goalId === id).reverse()))
  const events = told.filter((event) => stands.some(({ id }) => id === event.id))
  const roadmap = await roadmapShownTo(db, personId, person)
  const { done } = wellDoneSince(seen, since)
  const now = goals.filter(({ goal }) => goal.status === 'now')
  const open = now.flatMap(({ steps }) => steps).filter((step) => isStillOpen(step.status))
  const all = [...instrumentKeys.map((key) => ({ key, rounds: rounds[key] })), ...others]
  const moved = all.flatMap((one) => roundLine(one.key, one.rounds, since) ?? [])
  const [higher] = moved.flatMap(({ instrument, version, up }) => up.map((item) => ({ instrument, version, item })))
  const [blocked] = open.filter((step) => step.status === 'cannot-yet')
  return {
    person: { name, language, today },
    since,
    done,
    reached: goals.map(({ goal }) => goal).filter(({ achievedDay }) => achievedDay !== null && achievedDay >= since),
    promised: open.filter((step) => step.actor === 'worker' || step.actor === 'both').sort(bySoonest),
    news: newestLines([...eventLines(goals, events, fromDay, notes), ...rowLines(goals, since), ...moved]),
    goals,
    roadmap,
    milestones,
    newMilestones: milestones.filter(({ createdDay }) => createdDay >= since),
    rounds,
    others,
    twoDays: new Set(all.flatMap((one) => one.rounds.map(({ day }) => day))).size > 1,
    moved: Object.fromEntries(
      moved.map(({ instrument, version, up, down }) => [instrument, { version, items: [...up, ...down] }]),
    ),
    openers: openers({
      higher: higher ?? null,
      done: done[0] ?? null,
      blocked: blocked ?? null,
      date: now.map(({ goal }) => goal.targetDay).sort()[0] ?? null,
    }),
    noAnswer: emptySections(goals, roadmap, rounds, milestones),
  }
}

/** What is worked on stands before what is for later, and that before what was reached. */
function inWorkOrder(goals: readonly ShownGoal[]): ShownGoal[] {
  const at = ({ goal }: ShownGoal) => GOAL_STATUSES.indexOf(goal.status)
  return [...goals].sort((one, other) => at(one) - at(other))
}

type Events = Awaited<ReturnType<typeof listGoalEventsAfter>>

function eventLines(goals: readonly ShownGoal[], events: Events, fromDay: Day, notes: boolean): NewsLine[] {
  const tellable = new Map(
    goals.map(({ goal, steps, potholes }) => [
      goal.id,
      {
        number: goal.number,
        stepIds: new Set(steps.map((step) => step.id)),
        potholeIds: new Set(potholes.map((pothole) => pothole.id)),
        notes,
      },
    ]),
  )
  return events.flatMap((event) => {
    const goal = tellable.get(event.goalId)
    return (goal && event.day >= fromDay && newsLine(event, goal)) || []
  })
}

function rowLines(goals: readonly ShownGoal[], since: Day): NewsLine[] {
  return goals.flatMap(({ goal: { id, number }, checkIns, lastReview }) => {
    const [latest] = checkIns.filter((checkIn) => checkIn.day >= since)
    const note = latest?.note ? { text: latest.note, language: latest.language ?? '' } : null
    const lines: NewsLine[] = []
    if (latest) lines.push({ id: `${id} check-in`, day: latest.day, kind: 'check-in', number, how: latest.how, note })
    if (lastReview && lastReview.day >= since) {
      const { day, decision } = lastReview
      lines.push({ id: lastReview.id, day, kind: 'review', number, decision })
    }
    return lines
  })
}

/** What moved between the last two rounds that are shown. */
function roundLine(instrument: InstrumentKey, [latest, before]: readonly RoundShown[], since: Day) {
  if (!latest || latest.day < since) return null
  const asked = publishedInstrument(instrument, latest.instrumentVersion)
  const items = asked.structure.items.map((item) => item.key)
  const then = before && comparable(asked, before)
  const moved = thenAndNow(items, then?.answers ?? null, latest.answers)
  const keysOf = (way: 1 | -1) => moved.filter(({ change }) => (change ?? 0) * way > 0).map(({ key }) => key)
  const { id, day } = latest
  return { id, day, kind: 'round' as const, instrument, version: asked.version, up: keysOf(1), down: keysOf(-1) }
}

function hasNotes({ steps, cards, checkIns, lastReview }: ShownGoal): boolean {
  const review = lastReview && (lastReview.helped ?? lastReview.inTheWay ?? lastReview.willChange)
  return (
    steps.some((step) => step.note !== null || step.statusReason !== null) ||
    cards.some(({ card }) => card !== 'english') ||
    checkIns.some((checkIn) => checkIn.note !== null) ||
    Boolean(review)
  )
}

function emptySections(
  goals: readonly ShownGoal[],
  roadmap: RoadmapShown | null,
  rounds: Appointment['rounds'],
  milestones: readonly Milestone[],
): OpenSection[] {
  const has: Record<OpenSection, boolean> = {
    goals: goals.length > 0 || roadmap !== null,
    'goal-notes': goals.some(hasNotes),
    'quality-of-life': rounds.qol.length > 0,
    calmap: rounds.calmap.length > 0,
    bridge: rounds.bridge.length > 0,
    moments: milestones.length > 0,
  }
  return (Object.keys(has) as OpenSection[]).filter((section) => !has[section])
}

/** The sections that have an answer on the page. */
export function sectionsOf(page: Appointment): Set<Section> {
  return sectionsAnswered([...instrumentKeys.map((key) => ({ key, rounds: page.rounds[key] })), ...page.others])
}

/** What goes into the log: the sections that were shown and had something in them. */
function sectionsSeen(person: PersonSeen, page: Appointment): Section[] {
  const empty = new Set<Section>(page.noAnswer)
  const answered = sectionsOf(page)
  return person.sections.filter((section) => {
    if (section === 'goals' || section === 'goal-notes' || section === 'moments') return !empty.has(section)
    return answered.has(section) || page.milestones.some(({ about }) => about === section)
  })
}

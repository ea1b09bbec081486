import type { Participant, Worker } from '#app/domain/actor.ts'
import { type Day, dayIn, later } from '#app/domain/day.ts'
import type { Section } from '#app/domain/release.ts'
import { chosenDays, type DaysAsked, milestonesBetween } from '#app/domain/time-line.ts'
import {
  answeredShownTo,
  database,
  findPersonDrafted,
  findPersonReleased,
  findPersonShownTo,
  type GoalShownWhole,
  goalsShownTo,
  listReviewsSince,
  milestonesShownTo,
  numberGoalsShown,
  type PersonPreviewed,
  type PersonSeen,
  type Reader,
  type RoundShown,
  recordLook,
  roadmapShownTo,
  sectionsAnswered,
  write,
} from '#db'
import type { GoalBetween, ShownDays } from './shown-days.tsx'
import { inReadingOrder, ofTwoDays } from './two-days.ts'

/**
 * Two days of a person for their worker; undefined for every reason not to see anything, alike. Each look is written down,
 * and goals get their numbers as on the person's page, so that they are the same whichever is opened first.
 */
export async function readShownThenAndNow(
  worker: Worker,
  personId: string,
  asked: DaysAsked,
): Promise<ShownDays | undefined> {
  const person = await findPersonShownTo(database(), worker, personId)
  if (!person) return undefined
  const { goals, unnumbered } = await goalsShownTo(database(), personId, person)
  const page = await shownDaysOf(database(), person, worker.timeZone, goals, asked)
  await write(async (trx) => {
    await numberGoalsShown(trx, personId, unnumbered, worker.now)
    await recordLook(trx, worker, personId, sectionsSeen(person, page), 'twoDays')
  })
  return page
}

/** Which of a person's own previews this page is opened from. */
export type PreviewedBy = { draftId: string } | { releaseId: string }

/** The same page for the person themselves, before signing or after; nobody looked, so nothing is written. */
export async function readPreviewedThenAndNow(actor: Participant, by: PreviewedBy, asked: DaysAsked) {
  const db = database()
  const previewed =
    'draftId' in by ? await findPersonDrafted(db, actor, by.draftId) : await findPersonReleased(db, actor, by.releaseId)
  return previewed && { worker: previewed.worker, page: await previewOf(db, previewed, asked) }
}

async function previewOf(db: Reader, { person, timeZone }: PersonPreviewed, asked: DaysAsked): Promise<ShownDays> {
  const { goals } = await goalsShownTo(db, person.personId, person)
  return shownDaysOf(db, person, timeZone, goals, asked)
}

async function shownDaysOf(
  db: Reader,
  person: PersonSeen,
  timeZone: string,
  goals: readonly GoalShownWhole[],
  asked: DaysAsked,
): Promise<ShownDays> {
  const { personId, name, language } = person
  const shown = await answeredShownTo(db, personId, person)
  const days = [...new Set(shown.flatMap(({ rounds }) => rounds.map(({ day }) => day)))].sort().reverse()
  const chosen = chosenDays(days, asked)
  const lastLook = person.lastLookAt === null ? null : dayIn(timeZone, person.lastLookAt)
  const page = { person: { name, language }, days, sinceLook: daySinceLook(days, lastLook) }
  if (!chosen) return { ...page, compared: null, nothing: [] }
  const [thenDay, nowDay] = chosen
  const answered = inReadingOrder(shown.map(({ key }) => key)).flatMap((key) => {
    const { isLatest, rounds } = ofTwoDays(shown.find((one) => one.key === key)?.rounds ?? [], thenDay, nowDay)
    return rounds.length === 0 ? [] : [{ key, isLatest, rounds: rounds.map(ofADay) }]
  })
  const roadmap = answered.some(({ key }) => key === 'bridge') ? await roadmapShownTo(db, personId, person) : null
  const now = roadmap?.roadmap.status === 'now' ? roadmap.roadmap : null
  const until = nowDay === days[0] ? person.today : nowDay
  const between = await goalsBetween(db, person, goals, thenDay, until)
  const milestones = milestonesBetween(await milestonesShownTo(db, personId, person), thenDay, until)
  const has: Record<ShownDays['nothing'][number], boolean> = {
    goals: between.length > 0 || now !== null,
    'quality-of-life': answered.some(({ key }) => key === 'qol'),
    calmap: answered.some(({ key }) => key === 'calmap'),
    bridge: answered.some(({ key }) => key === 'bridge'),
    moments: milestones.length > 0,
  }
  return {
    ...page,
    compared: {
      thenDay,
      nowDay,
      answered,
      farBank: now && { text: now.statement, language: now.language },
      goals: between,
      milestones: milestones.map(({ id, idea, own, about, day, monthOnly, childName }) => ({
        id,
        idea,
        own,
        childName,
        about,
        day,
        monthOnly,
      })),
    },
    nothing: (Object.keys(has) as (keyof typeof has)[]).filter((section) => !has[section]),
  }
}

/** The latest day of answers that a worker knew at their last look; null where that is all of them, or the first day anyway. */
function daySinceLook(days: readonly Day[], lastLook: Day | null): Day | null {
  const known = lastLook === null ? undefined : days.find((day) => day <= lastLook)
  return known === undefined || known === days[0] || known === days.at(-1) ? null : known
}

/** What the page shows of a round: why it was answered and what amounts it was about stand elsewhere. */
const ofADay = ({ id, day, instrumentVersion, answers, notes, wishes }: RoundShown) => ({
  ...{ id, day, instrumentVersion, answers, notes, wishes },
  amounts: null,
})

/** Goals reached after the one day and by the other, and of the others the last look at each, the newest first. */
async function goalsBetween(
  db: Reader,
  { personId, fromDay }: PersonSeen,
  goals: readonly GoalShownWhole[],
  after: Day,
  until: Day,
): Promise<GoalBetween[]> {
  const isBetween = (day: Day | null) => day !== null && day > after && day <= until
  const ids = goals.map(({ goal }) => goal.id)
  const reviews = (await listReviewsSince(db, personId, ids, later(after, fromDay))).filter(({ day }) => isBetween(day))
  const found = goals.flatMap(({ goal }): GoalBetween[] => {
    const { id, number, statement, statementLanguage, templateKey, blanks, targetDay, achievedDay } = goal
    const words = { id, number, goal: { statement, statementLanguage, templateKey, blanks, targetDay } }
    if (achievedDay !== null) return isBetween(achievedDay) ? [{ ...words, day: achievedDay, what: 'achieved' }] : []
    const review = reviews.find(({ goalId }) => goalId === id)
    return review ? [{ ...words, day: review.day, what: review.decision }] : []
  })
  return found.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
}

/** What goes into the log: the sections that were shown and had something on this page. */
function sectionsSeen({ sections }: PersonSeen, { compared, nothing }: ShownDays): Section[] {
  if (!compared) return []
  const seen = sectionsAnswered(compared.answered)
  const { milestones } = compared
  return sections.filter((section) => {
    if (section === 'goals' || section === 'moments') return !nothing.includes(section)
    return seen.has(section) || milestones.some(({ about }) => about === section)
  })
}

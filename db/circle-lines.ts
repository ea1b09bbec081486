import { type CircleThing, canSeeInCircle, type Standing } from '#app/domain/circle.ts'
import type { Day } from '#app/domain/day.ts'
import { aboutOf, isMomentIdea, MILESTONE_ABOUTS, type MilestoneAbout } from '#app/domain/milestone.ts'
import { STATUSES_SHOWN } from '#app/domain/release.ts'
import { type FilledBlanks, isTemplateKey, type TemplateKey } from '#app/domain/template.ts'
import { type Reader, type Trx, waitForSubmission } from './columns.ts'
import { knowTemplates } from './goal-templates.ts'
import { storedDay, storedDayOrNone } from './goals.ts'
import { newId } from './ids.ts'
import type { NewRow, Row } from './schema.ts'
import { heldBackSince } from './showing.ts'

// What others in a family circle read of somebody: a copy, so that it can stay as it is while its owner is quiet.

// Every column: rows that are written together have to say the same ones.
type NewLine = Required<Omit<NewRow<'circleLine'>, 'id' | 'ownerId' | 'publishedAt'>>

/**
 * Writes anew what this person's circle reads of them, from what stands now: own special moments they show, moments for a
 * child that happened and are shown, and, of a teenager, the goals they show; never what is *only me* or about safety, and
 * never more of a day than its month. While the person is quiet, or has stopped all showing, or their account is locked,
 * others go on seeing what they saw, without what its owner has taken back since. In no circle there is nothing to read.
 *
 * For every verb that changes such a thing, or comes into a circle, leaves one, or lets showing go on: after its own writes.
 */
export async function publishLines(trx: Trx, personId: string, at: string): Promise<void> {
  // Two saves at once would each miss what the other writes.
  await waitForSubmission(trx, personId, 'what the circle reads')
  const member = await trx
    .selectFrom('circleMember')
    .select(['standing', 'quietSince'])
    .select((row) => heldBackSince(row, 'circleMember.personId').as('heldBackSince'))
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  if (member && (member.quietSince !== null || member.heldBackSince !== null)) return takeBackLines(trx, personId)
  await trx.deleteFrom('circleLine').where('ownerId', '=', personId).execute()
  if (!member) return
  const goals = member.standing === 'teenager' ? await goalLines(trx, personId) : []
  const lines = [...(await momentLines(trx, personId)), ...goals]
  if (lines.length === 0) return
  const rows = lines.map((line) => ({ ...line, id: newId(), ownerId: personId, publishedAt: at }))
  await trx.insertInto('circleLine').values(rows).execute()
}

/** Takes out of the copy what its owner does not show any more, and leaves the rest as it was read. */
async function takeBackLines(trx: Trx, personId: string): Promise<void> {
  const moments = shownMoments(trx, personId).clearSelect().select('milestone.id')
  const goals = shownGoals(trx, personId).clearSelect().select('goal.id')
  await trx
    .deleteFrom('circleLine')
    .where('ownerId', '=', personId)
    .where('subjectId', 'not in', moments)
    .where('subjectId', 'not in', goals)
    .execute()
}

const aboutFrom = (text: string | null): MilestoneAbout | null => MILESTONE_ABOUTS.find((one) => one === text) ?? null

const monthOf = (day: string) => `${day.slice(0, 7)}-01`

const shownMoments = (trx: Trx, personId: string) =>
  trx
    .selectFrom('milestone')
    .leftJoin('child', (join) =>
      join.onRef('child.id', '=', 'milestone.childId').onRef('child.ownerId', '=', 'milestone.ownerId'),
    )
    .select(['milestone.id', 'childId', 'nickname', 'area', 'about', 'idea', 'text', 'language', 'day'])
    .where('milestone.ownerId', '=', personId)
    .where('milestone.removedDay', 'is', null)
    .where('child.removedDay', 'is', null)
    .where('shown', '=', 1)
    .where('happened', '=', 1)
    .where('onlyMe', '=', 0)
    .where((row) => row.or([row('about', 'is', null), row('about', '!=', 'safety')]))

async function momentLines(trx: Trx, personId: string): Promise<NewLine[]> {
  const rows = await shownMoments(trx, personId).execute()
  return rows.map(({ id, childId, nickname, day, about, ...words }) => ({
    ...words,
    kind: childId === null ? 'moment' : 'child-moment',
    about: aboutOf(words.idea !== null && isMomentIdea(words.idea) ? words.idea : null, aboutFrom(about)),
    subjectId: id,
    childName: nickname,
    blanks: null,
    byDay: null,
    day: monthOf(day),
    done: 1,
  }))
}

const shownGoals = (trx: Trx, personId: string) =>
  trx
    .selectFrom('goal')
    .selectAll()
    .where('ownerId', '=', personId)
    .where('childId', 'is', null)
    .where('shown', '=', 1)
    .where('onlyMe', '=', 0)
    .where((row) => row.or([row('lifeArea', 'is', null), row('lifeArea', '!=', 'safety')]))

async function goalLines(trx: Trx, personId: string): Promise<NewLine[]> {
  const rows = await shownGoals(trx, personId).where('status', 'in', STATUSES_SHOWN).execute()
  return rows.map((goal) => ({
    kind: 'teen-goal',
    subjectId: goal.id,
    childName: null,
    area: goal.lifeArea,
    about: null,
    idea: goal.templateKey,
    blanks: goal.templateKey === null ? null : goal.templateBlanks,
    byDay: goal.templateKey === null ? null : goal.targetDay,
    text: goal.templateKey === null ? goal.statement : null,
    language: goal.templateKey === null ? goal.statementLanguage : null,
    day: monthOf(goal.achievedDay ?? goal.createdDay),
    done: goal.status === 'achieved' ? 1 : 0,
  }))
}

/** One thing that somebody in my circle lets me read. */
export interface CircleLine {
  id: string
  kind: 'moment' | 'child-moment' | 'teen-goal'
  /** whose name stands beside it */
  ownerName: string
  childName: string | null
  about: MilestoneAbout | null
  idea: string | null
  own: { text: string; language: string } | null
  /** of a goal that was made from a template */
  template: { key: TemplateKey; blanks: FilledBlanks; day: Day | null } | null
  /** the first of the month: nobody else reads the day */
  month: Day
  done: boolean
}

/**
 * What the others of this person's circle let them read, the newest month first: by `canSeeInCircle`, from what was told there
 * alone. Each lets the other see: nobody's things are read by somebody whose name they do not know.
 */
export async function readCircleLines(db: Reader, reader: { personId: string }): Promise<CircleLine[]> {
  const rows = await db
    .selectFrom('circleMember as me')
    .innerJoin('circleMember as other', 'other.circleId', 'me.circleId')
    .innerJoin('circleWelcome as welcome', (join) =>
      join
        .onRef('welcome.circleId', '=', 'me.circleId')
        .onRef('welcome.personId', '=', 'other.personId')
        .onRef('welcome.memberId', '=', 'me.personId'),
    )
    .innerJoin('circleWelcome as mine', (join) =>
      join
        .onRef('mine.circleId', '=', 'me.circleId')
        .onRef('mine.personId', '=', 'me.personId')
        .onRef('mine.memberId', '=', 'other.personId'),
    )
    .innerJoin('person', 'person.id', 'other.personId')
    .innerJoin('circleLine', 'circleLine.ownerId', 'other.personId')
    .leftJoin('erasure', 'erasure.personId', 'other.personId')
    .selectAll('circleLine')
    .select(['person.name as ownerName', 'me.standing as standing'])
    .where('me.personId', '=', reader.personId)
    .where('me.leftAt', 'is', null)
    .where('other.leftAt', 'is', null)
    .whereRef('other.personId', '!=', 'me.personId')
    // Whoever asked for everything to be erased is hidden at once.
    .where('erasure.personId', 'is', null)
    .orderBy('circleLine.day', 'desc')
    .orderBy('circleLine.publishedAt', 'desc')
    .orderBy('circleLine.id', 'desc')
    .execute()
  const seen = rows.filter((row) => canSeeInCircle({ isOwner: false, standing: row.standing, letIn: true }, told(row)))
  await knowTemplates(
    db,
    seen.filter(({ kind }) => kind === 'teen-goal').map(({ idea }) => idea),
  )
  return seen.map(lineFrom)
}

/** A published line as the rule of who sees what reads it: it was shown, it happened, and it was never only its owner's. */
function told({ kind, about }: Row<'circleLine'>): CircleThing {
  const shown = { shown: true, onlyMe: false }
  if (kind === 'teen-goal') return { kind, ...shown }
  if (kind === 'child-moment') return { kind, ...shown, happened: true }
  return { kind, ...shown, about: aboutFrom(about) }
}

function lineFrom(row: Row<'circleLine'> & { ownerName: string; standing: Standing }): CircleLine {
  const { id, kind, ownerName, childName, idea, text, language, blanks } = row
  const key = kind === 'teen-goal' && idea !== null && isTemplateKey(idea) ? idea : null
  return {
    id,
    kind,
    ownerName,
    childName,
    about: aboutFrom(row.about),
    idea: kind === 'teen-goal' ? null : idea,
    own: text === null ? null : { text, language: language ?? '' },
    template: key && {
      key,
      blanks: JSON.parse(blanks ?? '{}') as FilledBlanks,
      day: storedDayOrNone(row.byDay),
    },
    month: storedDay(row.day),
    done: row.done === 1,
  }
}

import type { ChildArea } from '#app/domain/child-moments.ts'
import type { Day } from '#app/domain/day.ts'
import { isMomentIdea, keepsToMe, type MilestoneAbout, type MomentIdea } from '#app/domain/milestone.ts'
import { STATUSES_SHOWN } from '#app/domain/release.ts'
import type { FilledBlanks, TemplateKey } from '#app/domain/template.ts'
import { isTeenager } from './children.ts'
import { type CircleLine, readCircleLines } from './circle-lines.ts'
import type { Reader } from './columns.ts'
import { type FamilyGoal, listFamilyGoals } from './family-goals.ts'
import { type Goal, listGoals } from './goals.ts'
import { listMilestones, type Milestone } from './milestones.ts'

/** One thing on the family's line of time. */
export interface FamilyMoment {
  id: string
  /** where its owner opens it; null of somebody else's */
  href: string | null
  /** whose it is: a child's nickname or somebody's name; null of my own, and of what the family did together */
  name: string | null
  kind: 'moment' | 'goal' | 'family-goal'
  idea: MomentIdea | null
  own: { text: string; language: string } | null
  /** of a goal that was made from a template */
  template: { key: TemplateKey; blanks: FilledBlanks; day: Day | null } | null
  area: ChildArea | null
  /** the sensitive part of life it touches */
  about: MilestoneAbout | null
  day: Day
  /** nobody else's day is read here, only its month */
  monthOnly: boolean
  /** of a visit or a plan: still to come */
  coming: boolean
  /** reached, where it is a goal; a moment always is */
  done: boolean
  /** mine, and nobody of my circle reads it */
  onlyI: boolean
}

/**
 * The family's line of time as one person reads it, the newest first, what is still to come before it: the moments of the
 * children I write for, my own that I show, a teenager's goals they show, what the others of my circle let me read, and the
 * family goals that were reached. What is *only me* is not on it: this page is looked at together.
 */
export async function readFamilyLine(db: Reader, actor: { personId: string }): Promise<FamilyMoment[]> {
  const mine = (await listMilestones(db, actor.personId)).filter(
    ({ removedDay, onlyMe, childId, shown }) => removedDay === null && !onlyMe && (childId !== null || shown),
  )
  const goals = (await isTeenager(db, actor.personId)) ? await listGoals(db, actor.personId) : []
  return [
    ...mine.map(ofMine),
    ...goals.filter(isShown).map(ofMyGoal),
    ...(await readCircleLines(db, actor)).map(ofOthers),
    ...(await listFamilyGoals(db, actor.personId)).flatMap(ofAll),
  ].sort(
    (one, other) =>
      Number(other.coming) - Number(one.coming) || (one.day < other.day ? 1 : one.day > other.day ? -1 : 0),
  )
}

const ofMine = (moment: Milestone): FamilyMoment => ({
  id: moment.id,
  href: `/milestones/${moment.id}`,
  name: moment.childName,
  kind: 'moment',
  idea: moment.idea,
  own: moment.own,
  template: null,
  area: moment.area,
  about: moment.about,
  day: moment.day,
  monthOnly: moment.monthOnly,
  coming: !moment.happened,
  done: moment.happened,
  // Words about safety reach nobody, whatever was ticked (publishLines).
  onlyI: !moment.shown || keepsToMe(moment),
})

const isShown = ({ shown, onlyMe, childId, status }: Goal) =>
  shown && !onlyMe && childId === null && (STATUSES_SHOWN as readonly string[]).includes(status)

const ofMyGoal = (goal: Goal): FamilyMoment => ({
  id: goal.id,
  href: `/goals/${goal.id}`,
  name: null,
  kind: 'goal',
  idea: null,
  own: goal.statement === null ? null : { text: goal.statement, language: goal.statementLanguage ?? '' },
  template: goal.templateKey && { key: goal.templateKey, blanks: goal.blanks, day: goal.targetDay },
  area: null,
  about: null,
  day: goal.achievedDay ?? goal.createdDay,
  monthOnly: true,
  coming: false,
  done: goal.status === 'achieved',
  onlyI: false,
})

const ofAll = ({ id, text, language, status, achievedDay, part }: FamilyGoal): FamilyMoment[] =>
  status !== 'achieved' || achievedDay === null || part === 'asked'
    ? []
    : [
        {
          id,
          href: `/family/goals/${id}`,
          name: null,
          kind: 'family-goal',
          idea: null,
          own: { text, language },
          template: null,
          area: null,
          about: null,
          day: achievedDay,
          monthOnly: true,
          coming: false,
          done: true,
          onlyI: false,
        },
      ]

const ofOthers = ({
  id,
  kind,
  ownerName,
  childName,
  idea,
  own,
  template,
  about,
  month,
  done,
}: CircleLine): FamilyMoment => ({
  id,
  href: null,
  name: childName ?? ownerName,
  kind: kind === 'teen-goal' ? 'goal' : 'moment',
  idea: idea !== null && isMomentIdea(idea) ? idea : null,
  own,
  template,
  area: null,
  about,
  day: month,
  monthOnly: true,
  coming: false,
  done,
  onlyI: false,
})

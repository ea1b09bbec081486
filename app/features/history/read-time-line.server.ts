import type { Participant } from '#app/domain/actor.ts'
import {
  bigGoalMoments,
  goalMoments,
  MOMENT_KINDS,
  type Moment,
  milestoneMoments,
  newestFirst,
} from '#app/domain/time-line.ts'
import {
  database,
  listAllRoundHeads,
  listGoals,
  listGoalTurns,
  listMilestones,
  listRoadmaps,
  listRoadmapTurns,
  type Milestone,
} from '#db'

const PAGE = 30

/** What an address asks for; both parts may be anything. */
export interface TimeLineAsked {
  of: string | null
  page: string | null
}

/** One line of time over everything of a person, thirty moments a page, narrowed to one kind when it is asked for. */
export async function readTimeLine(actor: Participant, asked: TimeLineAsked) {
  const db = database()
  const owner = actor.personId
  const goals = await listGoals(db, owner)
  const roadmaps = await listRoadmaps(db, owner)
  const heads = await listAllRoundHeads(db, owner)
  // What is still to come stands where it was written; this is a line of what was.
  const milestones = (await listMilestones(db, owner)).filter(({ happened }) => happened)
  const removed = milestones.filter(({ removedDay }) => removedDay !== null)
  const moments = newestFirst([
    ...goalMoments(await listGoalTurns(db, owner)),
    ...bigGoalMoments(await listRoadmapTurns(db, owner)),
    ...heads.map(answered),
    ...milestoneMoments(milestones.filter(({ removedDay }) => removedDay === null)),
  ])
  // Moments that were all taken off the line can still be put back, so their kind stays to be asked for.
  const kinds = MOMENT_KINDS.filter(
    (kind) => moments.some((moment) => moment.kind === kind) || (kind === 'milestones' && removed.length > 0),
  )
  const of = kinds.find((kind) => kind === asked.of) ?? null
  const all = of ? moments.filter((moment) => moment.kind === of) : moments
  const pages = Math.max(1, Math.ceil(all.length / PAGE))
  const at = Math.min(Math.max(1, Math.trunc(Number(asked.page)) || 1), pages)
  const shown = all.slice((at - 1) * PAGE, at * PAGE)
  return {
    of,
    kinds,
    at,
    pages,
    moments: shown,
    goals: goals.filter(({ id }) => shown.some((moment) => moment.kind === 'goals' && moment.goalId === id)).map(named),
    roadmaps: roadmaps.map(({ id, statement, language, onlyMe }) => ({ id, statement, language, onlyMe })),
    removed: of === 'milestones' ? removed.map(worded) : [],
    canCompare: new Set(heads.map(({ day }) => day)).size > 1,
  }
}

type Head = Awaited<ReturnType<typeof listAllRoundHeads>>[number]

const answered = ({ id, day, finishedAt, instrumentKey, onlyMe }: Head): Moment => ({
  id,
  day,
  at: finishedAt,
  kind: 'answers',
  roundId: id,
  instrumentKey,
  onlyMe,
})

const worded = ({ id, idea, own, childName }: Milestone) => ({ id, idea, own, childName })

type Listed = Awaited<ReturnType<typeof listGoals>>[number]

/** A goal as its line needs it. */
function named({ id, statement, statementLanguage, templateKey, blanks, targetDay, onlyMe }: Listed) {
  return { id, statement, statementLanguage, templateKey, blanks, targetDay, onlyMe }
}

import type { Participant } from '#app/domain/actor.ts'
import { ideasFor, TEEN_BAND } from '#app/domain/child-moments.ts'
import { aboutOf, MILESTONE_IDEAS, type MilestoneEventAt, type MomentIdea } from '#app/domain/milestone.ts'
import { canSeeMoment, releaseStanding } from '#app/domain/release.ts'
import { linesOf, type StoryLine } from '#app/domain/story.ts'
import { inverseOf } from '#app/domain/undo.ts'
import { notFound } from '#app/server/respond.server.ts'
import {
  database,
  findMilestone,
  findMilestoneWith,
  isTeenager,
  listMilestoneEvents,
  listReleases,
  type Milestone,
} from '#db'

export type { Milestone }
export type MilestoneLine = StoryLine<MilestoneEventAt>

/** One special moment of this participant, also one taken off the line; 404 for anybody else's and for none. */
export async function readOwnMilestone(actor: Participant, milestoneId: string | undefined): Promise<Milestone> {
  const milestone = milestoneId ? await findMilestone(database(), actor.personId, milestoneId) : undefined
  if (!milestone) throw notFound()
  return milestone
}

async function liveReleases(actor: Participant) {
  const releases = await listReleases(database(), actor.personId)
  return releases.filter((release) => releaseStanding(release, actor.today) === 'live')
}

const namesIn = (releases: Awaited<ReturnType<typeof liveReleases>>) => [
  ...new Set(releases.map(({ worker }) => worker.name)),
]

/** The workers who are shown special moments now: what is written next may be seen by them. */
export async function readMomentsSeenBy(actor: Participant): Promise<string[]> {
  return namesIn((await liveReleases(actor)).filter(({ sections }) => sections.includes('moments')))
}

/**
 * The ideas for one's own moments: an adult's; of a teenager those in their own voice, before the others, and none about money
 * (domain.md section 6).
 */
export async function readIdeasOffered(actor: Participant): Promise<{ teen: boolean; list: MomentIdea[] }> {
  const teen = await isTeenager(database(), actor.personId)
  if (!teen) return { teen, list: [...MILESTONE_IDEAS] }
  return { teen, list: [...ideasFor(TEEN_BAND), ...MILESTONE_IDEAS.filter((idea) => aboutOf(idea, null) === null)] }
}

/** One special moment with who sees it and its story, each line with whether it can be taken back. */
export async function readMilestonePage(actor: Participant, milestoneId: string | undefined) {
  const milestone = await readOwnMilestone(actor, milestoneId)
  const story = await listMilestoneEvents(database(), actor.personId, milestone.id)
  const stands = milestone.removedDay === null
  const releases = stands ? await liveReleases(actor) : []
  return {
    milestone,
    seenBy: namesIn(releases.filter((release) => canSeeMoment(release, milestone))),
    lines: linesOf(story).map((line) => ({ line, canUndo: 'puts' in inverseOf(story, line.changeId) })),
  }
}

/** One line of a moment's story, how the moment will be with it taken back and who will see it then; 404 for a line of no moment of this person. */
export async function readMilestoneLine(actor: Participant, params: { milestoneId?: string; lineId?: string }) {
  const milestone = await readOwnMilestone(actor, params.milestoneId)
  const story = await listMilestoneEvents(database(), actor.personId, milestone.id)
  const line = linesOf(story).find(({ events }) => events.some(({ id }) => id === params.lineId))
  if (!line) throw notFound()
  const inverse = inverseOf<'milestone'>(story, line.changeId)
  const [put] = 'puts' in inverse ? inverse.puts : []
  const willBe = put ? await findMilestoneWith(database(), actor.personId, put) : undefined
  const releases = willBe && willBe.removedDay === null ? await liveReleases(actor) : []
  const willSee = namesIn(releases.filter((release) => willBe && canSeeMoment(release, willBe)))
  return { milestone, line, inverse, willBe: willBe ?? null, willSee }
}

import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import {
  type ForChild,
  isIdeaFor,
  MILESTONE_LIMITS,
  type MilestoneAbout,
  type MomentIdea,
  refuseMilestone,
  startsOnlyMe,
} from '#app/domain/milestone.ts'
import {
  addMilestoneEvent,
  findChild,
  flag,
  insertMilestone,
  isTeenager,
  listMilestones,
  newId,
  once,
  publishLines,
  write,
} from '#db'

export interface NewMilestone {
  submission: string
  idea: MomentIdea | null
  text: string
  /** of own words alone: an idea is about what it is about */
  about: MilestoneAbout | null
  note: string
  day: Day
  monthOnly: boolean
  /** a visit or a plan: its day and place are its owner's alone until it happened */
  coming?: boolean
  place?: string
  onlyMe: boolean
  /** the family circle may read it, once it has happened */
  shown?: boolean
  /** whose moment it is, where it is not one's own */
  forChild?: ForChild | null
}

type Refused = 'empty' | 'ahead' | 'over' | 'long-ago' | 'too-many' | 'not-found'

/** Writes a special moment down, of one's own or for a child: an idea or own words, with the day or the month it was. */
export function addMilestone(
  actor: Participant,
  input: NewMilestone,
): Promise<{ done: { milestoneId: string } } | { refused: Refused }> {
  const { submission, idea, text, note, day, monthOnly, coming = false, place = '', forChild = null } = input
  return write((trx) =>
    once<{ milestoneId: string }, Refused>(trx, actor, submission, async () => {
      const { personId: ownerId, language, today, now } = actor
      const refusal = refuseMilestone({ ...input, forChild: forChild !== null }, today)
      if (refusal) return { refused: refusal }
      const whose = forChild ? 'child' : (await isTeenager(trx, ownerId)) ? 'teenager' : 'adult'
      // No page offers such an idea; whoever sends one all the same made the form.
      if (idea !== null && !isIdeaFor(idea, whose)) return { refused: 'not-found' }
      const child = forChild && (await findChild(trx, ownerId, forChild.childId))
      if (forChild && (!child || child.removedDay !== null)) return { refused: 'not-found' }
      if ((await listMilestones(trx, ownerId)).length >= MILESTONE_LIMITS.kept) return { refused: 'too-many' }
      const id = newId()
      const about = idea === null && forChild === null ? input.about : null
      await insertMilestone(trx, {
        id,
        ownerId,
        idea,
        text: text || null,
        language: text ? language : null,
        about,
        note: note || null,
        noteLanguage: note ? language : null,
        day,
        monthOnly: flag(monthOnly),
        onlyMe: flag(input.onlyMe || startsOnlyMe(about)),
        childId: forChild?.childId ?? null,
        area: forChild?.area ?? null,
        happened: flag(!coming),
        place: (coming && place) || null,
        shown: flag(input.shown ?? false),
        createdAt: now,
        createdDay: today,
      })
      const told = { milestoneId: id, ownerId, day: today, at: now, changeId: submission }
      await addMilestoneEvent(trx, told, { kind: 'written' })
      await publishLines(trx, ownerId, now)
      return {
        kind: 'milestone-added',
        subject: { kind: 'milestone', id },
        personId: ownerId,
        fields: ['day', ...(idea ? ['idea'] : []), ...(text ? ['text'] : []), ...(note ? ['note'] : [])],
        answer: { milestoneId: id },
      }
    }),
  )
}

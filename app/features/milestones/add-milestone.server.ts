import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import {
  MILESTONE_LIMITS,
  type MilestoneAbout,
  type MilestoneIdea,
  refuseMilestone,
  startsOnlyMe,
} from '#app/domain/milestone.ts'
import { addMilestoneEvent, flag, insertMilestone, listMilestones, newId, once, publishLines, write } from '#db'

export interface NewMilestone {
  submission: string
  idea: MilestoneIdea | null
  text: string
  /** of own words alone: an idea is about what it is about */
  about: MilestoneAbout | null
  note: string
  day: Day
  monthOnly: boolean
  onlyMe: boolean
}

type Refused = 'empty' | 'ahead' | 'too-many'

/** Writes a special moment down: an idea or own words, with the day or the month it was. */
export function addMilestone(
  actor: Participant,
  input: NewMilestone,
): Promise<{ done: { milestoneId: string } } | { refused: Refused }> {
  const { submission, idea, text, note, day, monthOnly } = input
  return write((trx) =>
    once<{ milestoneId: string }, Refused>(trx, actor, submission, async () => {
      const { personId: ownerId, language, today, now } = actor
      const refusal = refuseMilestone(input, today)
      if (refusal) return { refused: refusal }
      if ((await listMilestones(trx, ownerId)).length >= MILESTONE_LIMITS.kept) return { refused: 'too-many' }
      const id = newId()
      const about = idea === null ? input.about : null
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
        createdAt: now,
        createdDay: today,
      })
      const place = { milestoneId: id, ownerId, day: today, at: now, changeId: submission }
      await addMilestoneEvent(trx, place, { kind: 'written' })
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

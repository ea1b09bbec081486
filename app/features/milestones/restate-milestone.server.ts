import type { Participant } from '#app/domain/actor.ts'
import { type ForChild, refuseMilestone, startsOnlyMe } from '#app/domain/milestone.ts'
import { flag, updateMilestone } from '#db'
import type { NewMilestone } from './add-milestone.server.ts'
import { changeMilestone } from './milestone-change.server.ts'

type Refused = 'empty' | 'ahead' | 'over' | 'long-ago' | 'stale'

/** Says a special moment anew: its words, its day, the note, who it is for. The idea it is of stays. */
export function restateMilestone(
  actor: Participant,
  milestoneId: string,
  input: Omit<NewMilestone, 'idea' | 'forChild'> & { version: number; area?: ForChild['area'] },
): Promise<{ done: { milestoneId: string } } | { refused: Refused | 'not-found' }> {
  return changeMilestone<Refused>(actor, milestoneId, input.submission, async (trx, milestone) => {
    if (milestone.removedDay !== null) return { refused: 'not-found' }
    const { idea, own, about, note: noteBefore } = milestone
    const { text, note, day, monthOnly, coming = false, place = '', onlyMe, version } = input
    const forChild = milestone.childId !== null
    const cameBefore = milestone.happened ? null : milestone.day
    const refusal = refuseMilestone({ idea, text, day, monthOnly, coming, forChild, cameBefore }, actor.today)
    if (refusal) return { refused: refusal }
    /** Words that stay keep the language they were written in. */
    const languageOf = (now: string, before: typeof own) => (now === before?.text ? before.language : actor.language)
    const changes = {
      text: text || null,
      language: text ? languageOf(text, own) : null,
      about: idea === null && !forChild ? input.about : null,
      note: note || null,
      noteLanguage: note ? languageOf(note, noteBefore) : null,
      day,
      monthOnly: flag(monthOnly),
      happened: flag(!coming),
      place: (coming && place) || null,
      shown: flag(input.shown ?? false),
      ...(forChild && { area: input.area ?? null }),
      // Words that come to be about safety start as only mine, as new ones do; a change after that can open them.
      onlyMe: flag(onlyMe || (idea === null && !forChild && startsOnlyMe(input.about) && !startsOnlyMe(about))),
    }
    if (!(await updateMilestone(trx, actor.personId, milestoneId, changes, version))) return { refused: 'stale' }
    return { kind: 'milestone-changed', event: { kind: 'changed' } }
  })
}

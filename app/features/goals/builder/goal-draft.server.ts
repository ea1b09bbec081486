import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { notFound, savedAt } from '#app/server/respond.server.ts'
import { database, findAnswer, findDraft, knowTemplates, saveDraft, write } from '#db'
import { GOAL_DRAFT, type GoalDraft, goalDraftFrom } from './goal-draft.ts'

export interface DraftPage {
  id: string
  version: number
  draft: GoalDraft
  /** the person's own day */
  today: Day
}

/**
 * The draft of a goal for its owner, as the builder's pages show it; 404 for anybody else's or none. A draft that was saved
 * in the meantime leads to its goal: so do Back and a second press.
 */
export async function readGoalDraft(actor: Participant, draftId: string | undefined): Promise<DraftPage> {
  const id = draftId ?? ''
  const found = await findDraft(database(), actor, id)
  if (found?.form === GOAL_DRAFT) {
    // Whose template it is has to be known before its blanks can be read.
    await knowTemplates(database(), [String(found.fields.templateKey ?? '')])
    return { id: found.id, version: found.version, draft: goalDraftFrom(found.fields), today: actor.today }
  }
  const saved = await findAnswer<{ goalId?: string }>(database(), actor, id)
  throw saved?.goalId ? savedAt(`/goals/${saved.goalId}`) : notFound()
}

/** `stale`: the same draft was written on another device in between; both texts are shown. */
export type WrittenDraft = { done: DraftPage } | { refused: 'stale'; newer: DraftPage } | { refused: 'not-found' }

/** Writes answers into a draft. Answers of other questions stay as they are. */
export async function writeGoalDraft(
  actor: Participant,
  page: DraftPage,
  answers: Partial<GoalDraft>,
  version: number,
): Promise<WrittenDraft> {
  const fields = { ...page.draft, ...answers }
  const saved = await write((trx) => saveDraft(trx, actor, { id: page.id, form: GOAL_DRAFT, fields, version }))
  if ('done' in saved) return { done: { ...page, version: saved.done.version, draft: fields } }
  if (saved.refused === 'not-found') return { refused: 'not-found' }
  const newer = {
    id: saved.newer.id,
    version: saved.newer.version,
    draft: goalDraftFrom(saved.newer.fields),
    today: actor.today,
  }
  return { refused: 'stale', newer }
}

/** Begins a draft under the id its form brought, so that sending the first page twice makes one. */
export async function beginGoalDraft(
  actor: Participant,
  submission: string,
  answers: Partial<GoalDraft>,
): Promise<{ id: string } | null> {
  const fields = { ...goalDraftFrom({}), ...answers }
  const saved = await write((trx) => saveDraft(trx, actor, { id: submission, form: GOAL_DRAFT, fields }))
  return 'done' in saved ? { id: saved.done.id } : null
}

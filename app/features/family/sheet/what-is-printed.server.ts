import type { FamilyGoal, FamilyMoment } from '#db'

/** A family goal that stands on the sheet: one being worked on that its printer takes part in. */
export const isGoalOnSheet = ({ part, status }: Pick<FamilyGoal, 'part' | 'status'>): boolean =>
  part === 'taking-part' && status === 'now'

/**
 * A special moment that stands on the sheet: it happened, and the family reads it. A sheet hangs where teenagers and guests
 * read it too, so that what touches money, health, safety or papers, which a circle shows to adults alone, stays off it.
 */
export const isMomentOnSheet = ({ kind, coming, onlyI, about }: FamilyMoment): boolean =>
  kind === 'moment' && !coming && !onlyI && (about === null || about === 'children')

import type { Day } from '#app/domain/day.ts'
import type { Reader } from './columns.ts'
import { storedDay } from './goals.ts'
import { type PapersDue, papersDueFrom, papersDueRow } from './to-dos.ts'

/** What today asks about everybody before it reads on. */
export interface AroundToday {
  papersDue: PapersDue | null
  /** the instant this account last changed anything */
  lastChangeAt: string | null
  /** the next last day of what it shows, also of what is held back just now */
  showingEnds: Day | null
  /** whether somebody may be asking to come into the circle, */
  mayAskIn: boolean
  /** and whether a family goal may ask for a yes, or hold a small step that is mine; both are read on where they may */
  mayDoTogether: boolean
}

/** All of it in one statement: most people have no papers due, nothing that ends, and no family circle. */
export async function readAroundToday(
  db: Reader,
  { accountId, personId, today }: { accountId: string; personId: string; today: Day },
  papersUntil: Day,
): Promise<AroundToday> {
  const row = await papersDueRow(db, personId, papersUntil)
    .select((papers) => [
      papers
        .selectFrom('change')
        .where('change.accountId', '=', accountId)
        .select(({ fn }) => fn.max('change.at').as('at'))
        .as('lastChangeAt'),
      papers
        .selectFrom('release')
        .where('release.ownerId', '=', personId)
        .where('release.stoppedAt', 'is', null)
        .where('release.untilDay', '>=', today)
        .select(({ fn }) => fn.min('release.untilDay').as('day'))
        .as('showingEnds'),
      papers
        .selectFrom('circleInvitation')
        .where('circleInvitation.inviterId', '=', personId)
        .where('circleInvitation.askedBy', 'is not', null)
        .where('circleInvitation.endedAt', 'is', null)
        .select(({ fn }) => fn.max('circleInvitation.askedAt').as('at'))
        .as('askedInAt'),
      papers
        .selectFrom('familyGoalMember')
        .where('familyGoalMember.personId', '=', personId)
        .where('familyGoalMember.acceptedAt', 'is', null)
        .where('familyGoalMember.declinedAt', 'is', null)
        .where('familyGoalMember.leftAt', 'is', null)
        .select(({ fn }) => fn.max('familyGoalMember.invitedAt').as('at'))
        .as('invitedAt'),
      papers
        .selectFrom('familyStep')
        .where('familyStep.doerId', '=', personId)
        .where('familyStep.doneAt', 'is', null)
        .where('familyStep.removedAt', 'is', null)
        .select(({ fn }) => fn.max('familyStep.createdAt').as('at'))
        .as('stepAt'),
    ])
    .executeTakeFirstOrThrow()
  return {
    papersDue: papersDueFrom(row),
    lastChangeAt: row.lastChangeAt,
    showingEnds: row.showingEnds === null ? null : storedDay(row.showingEnds),
    mayAskIn: row.askedInAt !== null,
    mayDoTogether: row.invitedAt !== null || row.stepAt !== null,
  }
}

import type { Participant } from '#app/domain/actor.ts'
import { TEEN_BAND } from '#app/domain/child-moments.ts'
import { notFound } from '#app/server/respond.server.ts'
import { type Child, database, findChild, listChildren, listGoals, listMilestones } from '#db'

/** One child this person writes for, also one taken off; 404 for anybody else's and for none. */
export async function readOwnChild(actor: Participant, childId: string | undefined): Promise<Child> {
  const child = childId ? await findChild(database(), actor.personId, childId) : undefined
  if (!child) throw notFound()
  return child
}

/** All children this person writes for, those taken off last. */
export async function readChildren(actor: Participant) {
  const children = await listChildren(database(), actor.personId)
  return {
    children: children.filter(({ removedDay }) => removedDay === null),
    off: children.filter(({ removedDay }) => removedDay !== null),
  }
}

/** One child's page: what was written for it, the coming first, then the newest; and the goals. Nothing that was not added. */
export async function readChildPage(actor: Participant, childId: string | undefined) {
  const child = await readOwnChild(actor, childId)
  const moments = (await listMilestones(database(), actor.personId))
    .filter((one) => one.childId === child.id && one.removedDay === null)
    .map(({ id, idea, own, area, day, monthOnly, happened, place, onlyMe, shown }) => {
      return { id, idea, own, area, day, monthOnly, happened, place, onlyMe, shown }
    })
  const goals = (await listGoals(database(), actor.personId))
    .filter((goal) => goal.childId === child.id)
    .map(({ id, statement, statementLanguage, templateKey, blanks, targetDay, status }) => {
      return { id, statement, statementLanguage, templateKey, blanks, targetDay, status }
    })
  return {
    child,
    coming: moments.filter(({ happened }) => !happened).reverse(),
    moments: moments.filter(({ happened }) => happened),
    goals,
    isTeen: child.band === TEEN_BAND,
  }
}

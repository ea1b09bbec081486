import type { Participant } from '#app/domain/actor.ts'
import { CIRCLE_LIMITS, type Standing } from '#app/domain/circle.ts'
import { dayIn } from '#app/domain/day.ts'
import { stopSeen } from '#app/domain/showing.ts'
import { isGoalOnSheet, isMomentOnSheet } from '#app/features/family/sheet/what-is-printed.server.ts'
import {
  type CircleMember,
  countMembers,
  database,
  findAskOf,
  findShowingStop,
  findUntoldSince,
  listAsking,
  listChildren,
  listFamilyGoals,
  listInvitationsOpen,
  readCircle,
  readFamilyLine,
} from '#db'

/** Everything the page of my circle says; who waits and what is open only while it can be answered. */
export async function readFamily(actor: Participant) {
  const db = database()
  const circle = await readCircle(db, actor.personId)
  const stop = stopSeen(await findShowingStop(db, actor.personId), actor)
  const isTeenager = (circle?.standing ?? (actor.teenager ? 'teenager' : 'adult')) === 'teenager'
  const ask = await findAskOf(db, actor.personId)
  const asking = stop ? [] : await listAsking(db, actor.personId)
  const isFull = circle !== undefined && (await countMembers(db, circle.circleId)) >= CIRCLE_LIMITS.members
  const open = stop ? [] : await listInvitationsOpen(db, actor.personId, actor.now)
  const children = await listChildren(db, actor.personId)
  const goals = await listFamilyGoals(db, actor.personId)
  const line = await readFamilyLine(db, actor)
  return {
    children: children
      .filter(({ removedDay }) => removedDay === null)
      .map(({ id, nickname, band }) => ({ id, nickname, band })),
    // One more than the page shows, so that it knows whether there are more.
    moments: line.slice(0, 9),
    me: actor.personId,
    goals,
    hasSheet: goals.some(isGoalOnSheet) || line.some(isMomentOnSheet),
    members: circle?.members ?? [],
    quietSince: circle?.quietSince ? dayIn(actor.timeZone, circle.quietSince) : null,
    mayLetSee: (await findUntoldSince(db, actor.personId)) === null,
    isIn: circle !== undefined,
    isTeenager,
    hasMap: actor.teenager !== true,
    isFull,
    stop,
    timeZone: actor.timeZone,
    waitsFor: ask ? { name: ask.inviterName, language: ask.inviterLanguage } : null,
    asking: asking.map(({ id, name, language, standing }) => ({ id, name, language, standing })),
    open: open.map(({ expiresAt, ...one }) => ({ ...one, until: dayIn(actor.timeZone, expiresAt) })),
  }
}

export type FamilyPage = Awaited<ReturnType<typeof readFamily>>

/** Somebody of my circle whose name I may read; undefined for everybody else, alike. */
export async function readMember(
  actor: Participant,
  memberId: string,
): Promise<(CircleMember & { mine: Standing; mayLetSee: boolean }) | undefined> {
  const db = database()
  const circle = await readCircle(db, actor.personId)
  const member = circle?.members.find(({ personId }) => personId === memberId)
  if (!member || !circle) return undefined
  return { ...member, mine: circle.standing, mayLetSee: (await findUntoldSince(db, actor.personId)) === null }
}

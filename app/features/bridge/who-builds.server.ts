import type { Participant } from '#app/domain/actor.ts'
import { seeOther } from '#app/server/respond.server.ts'

/** Whoever has a bridge. A teenager's account is asked nothing about money: there is none to build, and each page leads on. */
export function whoBuilds(actor: Participant): Participant {
  if (actor.teenager) throw seeOther('/quality-of-life')
  return actor
}

import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Actor, Administrator, Participant, Worker } from '#app/domain/actor.ts'
import type { Words } from '#app/i18n/words.ts'
import { notFound } from './respond.server.ts'

/** The part of Remix's loader and action arguments that says who asks. */
interface Asked {
  context: AppLoadContext
}

/** Whoever is signed in, or null. */
export const someone = ({ context }: Asked): Actor | null => context.actor

/** The words of this response, for the few places that answer in text outside a component. */
export const words = ({ context }: Asked): Words => context.words

/**
 * Whoever is signed in, in any role. Not signed in: to the sign-in page and back. Who asked to be erased: to the page where
 * that can be taken back, because nothing else is there any more.
 */
export function signedIn({ context }: Asked): Actor {
  const { actor } = context
  if (actor?.role === 'participant' && actor.goneAt !== undefined) throw redirect('/me/erase')
  if (actor) return actor
  throw redirect(`/sign-in?next=${encodeURIComponent(context.path)}`)
}

/** The participant who asks. Not signed in: to the sign-in page and back. Anybody else: 404, as if the address did not exist. */
export function participant(args: Asked): Participant {
  const actor = signedIn(args)
  if (actor.role !== 'participant') throw notFound()
  return actor
}

/** The participant who asks and has asked to be erased; null for everybody else, who goes on to `participant`. */
export function participantErasing({ context: { actor } }: Asked): (Participant & { goneAt: string }) | null {
  if (actor?.role !== 'participant' || actor.goneAt === undefined) return null
  return { ...actor, goneAt: actor.goneAt }
}

/** The worker who asks. Not signed in: to the sign-in page and back. Anybody else: 404, as if the address did not exist. */
export function worker(args: Asked): Worker {
  const actor = signedIn(args)
  if (actor.role !== 'worker') throw notFound()
  return actor
}

/** The administrator who asks. Not signed in: to the sign-in page and back. Anybody else: 404, as if the address did not exist. */
export function administrator(args: Asked): Administrator {
  const actor = signedIn(args)
  if (actor.role !== 'administrator') throw notFound()
  return actor
}

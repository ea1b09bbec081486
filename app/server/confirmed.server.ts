import { type AppLoadContext, redirect } from '@remix-run/node'
import type { Actor, Administrator, Participant } from '#app/domain/actor.ts'
import { isProofFresh } from '#app/domain/proof.ts'
import { administrator, participant, signedIn } from './actor.server.ts'
import { keepTyped } from './drafts/keep-typed.server.ts'
import { readDraftField } from './drafts/typed.ts'
import { filledFrom } from './form.server.ts'

interface Asked {
  request: Request
  context: AppLoadContext
}

// After a form was taken Remix asks the loader for the page that answers it. Its form was sent in time, and what the answer
// shows (the codes of a backup card) is shown nowhere else: that page is not asked for a second proof.
const passed = new WeakSet<AppLoadContext>()

/**
 * The participant who asks, who showed lately who they are by password, passkey or card: for what a stranger with a phone
 * left open must not do (show things to a worker, change how one signs in, take everything along, erase). Not signed in: to
 * the sign-in page. A worker: 404. Too long ago: to /confirm, and back here. What was typed into a form that keeps what is
 * typed is kept on the way.
 * @param back where to go on, for an address that takes presses and has no page of its own
 */
export async function confirmedParticipant(args: Asked, back?: string): Promise<Participant> {
  const actor = participant(args)
  await askOnceMore(args, actor, back)
  return actor
}

/** The same for a press with nothing to fill in: there is no half hour to send what was begun. */
export async function justConfirmedParticipant(args: Asked, back?: string): Promise<Participant> {
  const actor = participant(args)
  await askOnceMore(args, actor, back, 'GET')
  return actor
}

/** The same for an administrator, who hands out what opens a worker's account. Anybody else: 404. */
export async function confirmedAdministrator(args: Asked, back?: string): Promise<Administrator> {
  const actor = administrator(args)
  await askOnceMore(args, actor, back)
  return actor
}

/** The same for whoever is signed in, in any role: for pages on which somebody changes how they sign in themselves. */
export async function confirmed(args: Asked, back?: string): Promise<Actor> {
  const actor = signedIn(args)
  await askOnceMore(args, actor, back)
  return actor
}

async function askOnceMore(
  { request, context }: Asked,
  actor: Actor,
  back = context.path,
  method = request.method,
): Promise<void> {
  if (passed.has(context)) return
  if (isProofFresh(context.confirmedAt, actor.now, method)) {
    passed.add(context)
    return
  }
  throw redirect(`/confirm?next=${encodeURIComponent((await keptOnTheWay(request, actor)) ?? back)}`)
}

/** Keeps what a form brought, where its page keeps what is typed; the page to go back to, if there was such a form. */
async function keptOnTheWay(request: Request, actor: Actor): Promise<string | null> {
  if (request.method !== 'POST' || actor.role !== 'participant') return null
  const { shown } = filledFrom(await request.formData())
  const field = readDraftField(shown)
  if (!field) return null
  await keepTyped(actor, shown)
  return field.path
}

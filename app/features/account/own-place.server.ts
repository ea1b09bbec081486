import type { Actor } from '#app/domain/actor.ts'
import { signedIn } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'

const places = { participant: '/me', worker: '/worker/me', administrator: '/admin/me' } as const

/**
 * Where somebody's own settings begin, for pages about signing in that stand below those of every role. 404 for who asks
 * below another's.
 */
export function ownPlace(args: Parameters<typeof signedIn>[0]): (typeof places)[Actor['role']] {
  const place = places[signedIn(args).role]
  if (!args.context.path.startsWith(`${place}/`)) throw notFound()
  return place
}

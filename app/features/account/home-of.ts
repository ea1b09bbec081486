import type { Actor } from '#app/domain/actor.ts'

/** Where somebody lands who is signed in and was going nowhere in particular. */
export const homeOf = (role: Actor['role']) => homes[role]

const homes = { participant: '/today', worker: '/worker', administrator: '/admin' } as const

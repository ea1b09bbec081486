import type { Actor } from '#app/domain/actor.ts'

/** Where somebody lands who is signed in and was going nowhere in particular. */
export const homeOf = (role: Actor['role'] | 'administrator') => (role === 'participant' ? '/today' : '/worker')

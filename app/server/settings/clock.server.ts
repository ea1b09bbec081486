import { env } from './env.server.ts'

/** The present instant (ISO, UTC). FOOTBRIDGE_NOW fixes it, for tests alone. */
export function now(): string {
  return env().FOOTBRIDGE_NOW ?? new Date().toISOString()
}

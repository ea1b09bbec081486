import { vi } from 'vitest'
import { settingsOfTests } from './settings-of-tests.ts'

/** why: digests of codes and cookies ask for the settings of a running server; call it before each test that needs them. */
export function stubSettings(): void {
  for (const [name, value] of Object.entries(settingsOfTests)) vi.stubEnv(name, value)
}

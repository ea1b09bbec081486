import { defineConfig } from 'vitest/config'

// The Remix plugin stays out: tests import modules as they are.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/postgres.global-setup.ts'],
  },
})

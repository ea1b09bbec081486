import { defineConfig } from 'vitest/config'

const served = 'tests/served/**/*.test.ts'
const journeys = 'tests/journeys/**/*.test.ts'

// The Remix plugin stays out: tests import modules as they are; those that need the built product start it.
export default defineConfig({
  test: {
    // Two cores: one file each.
    maxWorkers: 2,
    globalSetup: ['tests/support/postgres.global-setup.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [served, journeys],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        test: {
          name: 'served',
          server: { deps: { external: [/\/build\/server\//] } },
          include: [served],
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/build.global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: [journeys],
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/build.global-setup.ts', 'tests/support/chromium.global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'
import { settingsOfTests } from './tests/support/settings-of-tests.ts'

const served = 'tests/served/**/*.test.ts'
const journeys = 'tests/journeys/**/*.test.ts'
const matrix = 'tests/matrix/**/*.test.ts'
// These read the settings anew, or load what an agency brings: a process keeps both for as long as it lives.
const alone = [
  'tests/server/**/*.test.{ts,tsx}',
  'tests/features/account/{agency,passkeys,second-factor}.server.test.ts',
  'tests/instruments/**/*.test.{ts,tsx}',
  'tests/features/goals/agency-templates/**/*.test.{ts,tsx}',
  'tests/features/rounds/{agency-instrument*.server,other-version}.test.{ts,tsx}',
]

// These give the built server settings of their own, which a process reads once.
const servedAlone = ['tests/served/{a-second-step,the-agencys-sign-on,showing/every-reason-looks-the-same}.test.ts']

// On a machine with more to do, a password or a PostgreSQL takes its time: slow is no fault of these tests.
const patient = 30_000

// The Remix plugin stays out: tests import modules as they are; those that need the built product start it.
export default defineConfig({
  test: {
    // Two cores, and a third file for while one waits: for a server that starts, a kill, a page on its way.
    maxWorkers: 3,
    globalSetup: ['tests/support/postgres.global-setup.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: patient,
          // Sheets are read as they are by what draws pictures; without this they are empty.
          css: { include: /\?raw$/ },
          // Files that follow each other keep what was imported; a suite opens and closes its own database.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [served, journeys, matrix, ...alone],
          // What a process reads once is the same for all of its files.
          env: settingsOfTests,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        test: {
          name: 'alone',
          testTimeout: patient,
          include: alone,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        test: {
          name: 'served',
          server: { deps: { external: [/\/build\/server\//] } },
          // Files that follow each other keep the built product they imported; each opens a database of its own.
          isolate: false,
          include: [served],
          exclude: servedAlone,
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/build.global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'served-alone',
          server: { deps: { external: [/\/build\/server\//] } },
          include: servedAlone,
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/build.global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          isolate: false,
          include: [journeys],
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: [
            'tests/support/build.global-setup.ts',
            'tests/support/chromium.global-setup.ts',
            'tests/support/product.global-setup.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'matrix',
          server: { deps: { external: [/\/build\/server\//] } },
          include: [matrix],
          setupFiles: ['tests/support/setup.ts'],
          globalSetup: ['tests/support/build.global-setup.ts', 'tests/support/chromium.global-setup.ts'],
          testTimeout: 30_000,
          // why: every page is looked at before the first of these tests says what was seen
          hookTimeout: 600_000,
        },
      },
    ],
  },
})

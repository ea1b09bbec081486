import { defineConfig } from 'vitest/config'

// `npm run proof`: one proof after the other, because each wants the machine for itself; none has a time it must be done in.
export default defineConfig({
  test: {
    include: ['tests/proof/*.proof.ts'],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/setup.ts'],
    globalSetup: ['tests/support/postgres.global-setup.ts', 'tests/support/build.global-setup.ts'],
  },
})

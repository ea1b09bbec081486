import type { TestProject } from 'vitest/node'
import { type ChromiumPlace, findChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: ChromiumPlace
  }
}

/** Once, before browsers start side by side: unpacking twice at the same time would break both. */
export async function setup(project: TestProject) {
  project.provide('chromium', await findChromium())
}

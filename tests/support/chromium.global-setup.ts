import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type ChromiumPlace, findChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: ChromiumPlace
    /** A folder with one empty file for each page and state that was looked at closely. */
    looked: string
  }
}

/** Once, before browsers start side by side: unpacking twice at the same time would break both. */
export async function setup(project: TestProject) {
  const looked = mkdtempSync(join(tmpdir(), 'footbridge-looked-'))
  project.provide('chromium', await findChromium())
  project.provide('looked', looked)
  return () => rmSync(looked, { recursive: true, force: true })
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { quickFolder } from './quick-folder.ts'
import { serve } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built server on a SQLite file, for all journeys that change nobody else's life. */
    product: { url: string; databaseUrl: string }
  }
}

/** Once for all journeys: starting takes a server longer than many a journey's pages. */
export async function setup(project: TestProject) {
  const folder = quickFolder('product')
  const served = await serve({ databaseUrl: `file:${join(folder, 'product.sqlite')}` })
  project.provide('product', { url: served.url, databaseUrl: served.databaseUrl })
  return async () => {
    await served.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

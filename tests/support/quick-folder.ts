// Where tests put their databases: in memory where there is room for them.
import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const ENOUGH = 4 * 1024 ** 3

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > ENOUGH
  } catch {
    return false
  }
}

/**
 * A new empty folder, to be removed by who asks. Every save waits for the disk, a third of a suite's time, and what a test
 * kills or stops is the program, which a file in memory outlives as well as one on a disk.
 */
export const quickFolder = (name: string): string =>
  mkdtempSync(join(isRoomy(MEMORY) ? MEMORY : tmpdir(), `footbridge-${name}-`))

import type { Worker } from '#app/domain/actor.ts'
import { CODE_MINUTES } from '#app/domain/release.ts'
import { workerCode, workerCodeHash } from '#app/server/identity/worker-code.server.ts'
import { env } from '#app/server/settings/env.server.ts'
import { saveWorkerCode, write } from '#db'

export interface ShownCode {
  code: string
  expiresAt: string
  /**
   * For a camera: brings the code into the field where it would be typed, and does nothing else. There is nothing else in it
   * (docs/decisions/0011-connecting-by-a-picture.md).
   */
  address: string
}

/** A code that says which worker, for ten minutes. The same press sent again shows the same code with the same end. */
export async function showCode(worker: Worker, submission: string): Promise<ShownCode> {
  const code = workerCode(worker.personId, submission)
  const until = new Date(Date.parse(worker.now) + CODE_MINUTES * 60_000).toISOString()
  const expiresAt = await write((trx) =>
    saveWorkerCode(trx, { codeHash: workerCodeHash(code), workerId: worker.personId, expiresAt: until }, worker.now),
  )
  return { code, expiresAt, address: `${env().PUBLIC_URL}/sharing/new?code=${code}` }
}

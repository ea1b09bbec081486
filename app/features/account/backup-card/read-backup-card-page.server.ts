import type { Actor } from '#app/domain/actor.ts'
import { backupCodesLeft, database } from '#db'

export async function readBackupCardPage(actor: Actor, next: string) {
  return { left: await backupCodesLeft(database(), actor.accountId), next }
}

import type { Participant } from '#app/domain/actor.ts'
import { findAnswer, once, type Reader, write } from '#db'

// One word for every account: whichever page it was read on, it was read.
const READ = 'how to leave fast was read'

/** Whether this person has put away what is said about leaving fast on the first days. */
export async function isExitKnown(db: Reader, actor: Participant): Promise<boolean> {
  return (await findAnswer(db, actor, READ)) !== undefined
}

/** Puts it away for good, on every device. */
export async function putExitAway(actor: Participant): Promise<void> {
  const subject = { kind: 'person', id: actor.personId }
  await write((trx) =>
    once(trx, actor, READ, async () => ({ kind: 'exit-explained', subject, personId: actor.personId, answer: true })),
  )
}

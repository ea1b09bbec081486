// Every reason why a worker has no page of a person at all, from the closed lists of the product: a new end of a release, or a new
// reason to hold one back, does not compile here until it has a case.
import { addDays } from '#app/domain/day.ts'
import type { EndReason, ReleaseStanding } from '#app/domain/release.ts'
import type { PauseReason } from '#app/domain/showing.ts'
import { flag, holdShowingBack, lockAccount, type NewRow, stopShowing, write } from '#db'
import { aWorker } from './people.ts'
import type { Alike, Make } from './reasons.ts'
import { aRelease } from './records.ts'

const signedAnd = (columns: Partial<NewRow<'release'>>): Make => {
  return (rosa, dana) => aRelease(rosa, dana, { sections: ['goals'], ...columns })
}

const ended =
  (endedReason: Exclude<EndReason, 'stopped-for-me'>, stoppedForMe = false): Make =>
  (rosa, dana) => {
    const at = { stoppedAt: rosa.now, endedReason, stoppedForMe: flag(stoppedForMe) }
    return signedAnd(at)(rosa, dana)
  }

const standings: Record<Exclude<ReleaseStanding, 'live'>, Make> = {
  'ran-out': (rosa, dana) => signedAnd({ untilDay: addDays(rosa.today, -1) })(rosa, dana),
  'held-back': async (rosa, dana) => {
    await aRelease(rosa, dana)
    await write((trx) => holdShowingBack(trx, rosa.personId, rosa.now))
  },
  'stopped-by-me': ended('stopped-by-me'),
  'stopped-for-me': ended('stopped-by-me', true),
  replaced: ended('replaced'),
  'worker-ended-it': ended('worker-ended-it'),
  // Whoever left has no page at all; what they were shown is nobody else's.
  'worker-left': async (rosa) => {
    const marcus = await aWorker({ name: 'Marcus' })
    await aRelease(rosa, marcus)
    const left = { endedAt: rosa.now }
    await write((trx) => trx.updateTable('worker').set(left).where('personId', '=', marcus.personId).execute())
  },
}

const pauses: Record<PauseReason, Make> = {
  'stop-all': async (rosa, dana) => {
    await aRelease(rosa, dana)
    const { personId, now: at } = rosa
    await write((trx) => stopShowing(trx, { personId, by: 'person', at }))
  },
  'code-handed-over': standings['held-back'],
}

/** Why a worker has no page of a person: nobody is there. */
export const nobodyThere: Alike = {
  'never signed': async () => {},
  ...standings,
  ...pauses,
  'signed for another worker': async (rosa) => aRelease(rosa, await aWorker({ name: 'Marcus' })),
  'the account is locked': async (rosa, dana) => {
    await aRelease(rosa, dana)
    await write((trx) => lockAccount(trx, rosa.accountId, rosa.now))
  },
  'stopped by an administrator': async (rosa, dana) => {
    await aRelease(rosa, dana)
    const { personId, now: at } = rosa
    await write((trx) => stopShowing(trx, { personId, by: 'administrator', at }))
  },
}

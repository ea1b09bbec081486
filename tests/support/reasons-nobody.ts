// Every reason why a worker has no page of a person at all, from the closed lists of the product: a new end of a release, or a new
// reason to hold one back, does not compile here until it has a case.

import type { Participant, Worker } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { goneAt } from '#app/domain/erasing.ts'
import type { EndReason, ReleaseStanding } from '#app/domain/release.ts'
import type { PauseReason } from '#app/domain/showing.ts'
import { blockShowing, handOverCode } from '#app/features/administration/people/help-person.server.ts'
import { closeWorker, moveWorker, reopenWorker } from '#app/features/administration/workers/change-worker.server.ts'
import { endWork } from '#app/features/caseload/end/end-work.server.ts'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { stopErasing } from '#app/features/erase/stop-erasing.server.ts'
import { readReleaseDraft } from '#app/features/sharing/read-release-draft.server.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { allowShowing } from '#app/features/sharing/stop/allow-showing.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { textRead } from '#app/features/sharing/text-read.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { eraseAgain } from '#app/server/erasing/erase-again.server.ts'
import {
  erasePersonDue,
  flag,
  holdShowingBack,
  lockAccount,
  type NewRow,
  newId,
  saveReleaseDraft,
  stopShowing,
  write,
} from '#db'
import { anAdministrator, aWorker } from './people.ts'
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

/** A release that holds, and then this. */
const shownAnd =
  (end: (rosa: Participant, dana: Worker, releaseId: string) => Promise<unknown>): Make =>
  async (rosa, dana) =>
    end(rosa, dana, await aRelease(rosa, dana))

const asked = async (rosa: Participant) => ({
  submission: crypto.randomUUID(),
  identifier: `${rosa.accountId}@test.test`,
})

const moved = shownAnd(async (_, dana) => {
  const office = { officeId: '', office: 'Springfield', organisation: 'North Shore' }
  const done = await moveWorker(await anAdministrator(), dana.personId, { ...office, submission: crypto.randomUUID() })
  if ('refused' in done) throw new Error(done.refused)
})

const closedAndOpenedAgain = shownAnd(async (_, dana) => {
  const by = await anAdministrator()
  await closeWorker(by, dana.personId, crypto.randomUUID())
  await reopenWorker(by, dana.personId, crypto.randomUUID())
})

const hidden = shownAnd((rosa) => askErasing(rosa, crypto.randomUUID(), 'here'))

/**
 * What was shown and is so no more, by the file of the product that does it. tests/features/caseload/every-reason.server.test.ts
 * looks for such files in the sources: one more of them fails there until it stands here.
 */
export const ENDED_BY: Record<string, Alike> = {
  'app/features/account/lock/lock-account.server.ts': {
    'the account is locked': shownAnd((rosa) => write((trx) => lockAccount(trx, rosa.accountId, rosa.now))),
  },
  'app/features/administration/people/help-person.server.ts': {
    'a code was handed over': shownAnd(async (rosa) => handOverCode(await anAdministrator(), await asked(rosa))),
    'blocked by an administrator': shownAnd(async (rosa) => blockShowing(await anAdministrator(), await asked(rosa))),
  },
  'app/features/administration/workers/change-worker.server.ts': {
    'the worker moved': moved,
    'the worker’s account was closed, and opened again': closedAndOpenedAgain,
  },
  'app/features/caseload/end/end-work.server.ts': {
    'the worker ended it': shownAnd((rosa, dana) => endWork(dana, rosa.personId, crypto.randomUUID())),
  },
  'app/features/erase/ask-erasing.server.ts': {
    'erasing was asked for': hidden,
    'erasing was asked for, and stopped': async (rosa, dana) => {
      await hidden(rosa, dana)
      await stopErasing(rosa)
    },
  },
  'app/features/sharing/sign-release.server.ts': {
    'signed anew, and that one stopped': shownAnd(async (rosa, dana, releaseId) => {
      const draft = { id: newId(), workerId: dana.personId, sections: ['goals'] as const }
      const choice = { until: '90-days' as const, withHistory: false, reason: '' }
      await write((trx) => saveReleaseDraft(trx, rosa, { ...draft, ...choice }))
      const words = wordsIn('en')
      const page = await readReleaseDraft(rosa, draft.id)
      if (!page) throw new Error('there is no draft')
      const signature = { read: textRead(words, page, rosa.today), version: page.version, signedName: 'Rosa' }
      const signed = await signRelease(rosa, draft.id, { submission: crypto.randomUUID(), ...signature }, words)
      if ('refused' in signed) throw new Error(signed.refused)
      // Pressed where the older one still stood.
      await stopRelease(rosa, releaseId, crypto.randomUUID())
    }),
  },
  'app/features/sharing/stop/stop-all-showing.server.ts': {
    'all showing was stopped': shownAnd((rosa) => stopAllShowing(rosa, crypto.randomUUID())),
    'all showing was stopped, and allowed again': shownAnd(async (rosa) => {
      await stopAllShowing(rosa, crypto.randomUUID())
      const [now, signedInAt] = ['2026-11-23T17:00:00.000Z', '2026-11-23T16:00:00.000Z']
      await allowShowing({ ...rosa, now, signedInAt }, crypto.randomUUID())
    }),
  },
  'app/features/sharing/stop/stop-release.server.ts': {
    'she stopped it': shownAnd((rosa, _, releaseId) => stopRelease(rosa, releaseId, crypto.randomUUID())),
  },
  'app/server/erasing/erase-again.server.ts': {
    'erasing was asked for after a backup that came back': shownAnd(({ personId, now: at }) =>
      eraseAgain([{ personId, kind: 'erasing-asked', at }], at),
    ),
    'erased after a backup that came back': shownAnd(({ personId, now: at }) =>
      eraseAgain([{ personId, kind: 'erased', at }], at),
    ),
  },
  'app/server/erasing/erase-due.server.ts': {
    erased: async (rosa, dana) => {
      await hidden(rosa, dana)
      if (!(await write((trx) => erasePersonDue(trx, rosa, goneAt(rosa.now))))) throw new Error('it was not due')
    },
  },
}

/** Why a worker has no page of a person: nobody is there. */
export const nobodyThere: Alike = {
  'never signed': async () => {},
  ...Object.assign({}, ...Object.values(ENDED_BY)),
  ...standings,
  ...pauses,
  'signed for another worker': async (rosa) => aRelease(rosa, await aWorker({ name: 'Marcus' })),
  'stopped by an administrator': async (rosa, dana) => {
    await aRelease(rosa, dana)
    const { personId, now: at } = rosa
    await write((trx) => stopShowing(trx, { personId, by: 'administrator', at }))
  },
}

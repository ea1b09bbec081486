// Signed in the very moment in which something else ends what is shown: whoever comes first, nothing goes on showing by it.
import { beforeEach, expect, it } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { blockShowing } from '#app/features/administration/people/help-person.server.ts'
import { closeWorker, moveWorker } from '#app/features/administration/workers/change-worker.server.ts'
import { startFeed } from '#app/features/calendar/start-feed.server.ts'
import { endWork } from '#app/features/caseload/end/end-work.server.ts'
import { askErasing } from '#app/features/erase/ask-erasing.server.ts'
import { readSharing } from '#app/features/sharing/read-sharing.server.ts'
import { signRelease } from '#app/features/sharing/sign-release.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { stopRelease } from '#app/features/sharing/stop/stop-release.server.ts'
import { database, endCalendarFeeds, listReleases, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anAdministrator, aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { inTheSameMoment } from '#tests/support/same-moment.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { aDraft, english, signature, uuid } from './a-draft.ts'

interface Case {
  rosa: Participant
  dana: Worker
  releaseId: string
}

const office = { officeId: '', office: 'Harbor Square', organisation: 'North Shore' }
const by = () => anAdministrator({ programme: 'massachusetts' })

/** What ends what is shown, and whether it ends what is signed right after it too. */
const ends: Record<string, { end: (all: Case) => Promise<unknown>; after: 'nothing' | 'shown' }> = {
  'the worker moves to another office': {
    end: async ({ dana }) => moveWorker(await by(), dana.personId, { ...office, submission: uuid() }),
    after: 'nothing',
  },
  'the worker’s account is closed': {
    end: async ({ dana }) => closeWorker(await by(), dana.personId, uuid()),
    after: 'nothing',
  },
  'she stops all showing': { end: ({ rosa }) => stopAllShowing(rosa, uuid()), after: 'nothing' },
  'she asks to be erased': { end: ({ rosa }) => askErasing(rosa, uuid(), 'here'), after: 'nothing' },
  'an administrator stops all showing': {
    end: async ({ rosa }) =>
      blockShowing(await by(), { submission: uuid(), identifier: `${rosa.accountId}@test.test` }),
    after: 'nothing',
  },
  'she stops showing in another window': {
    end: ({ rosa, releaseId }) => stopRelease(rosa, releaseId, uuid()),
    after: 'shown',
  },
  'the worker says that they work with her no more': {
    end: ({ rosa, dana }) => endWork(dana, rosa.personId, uuid()),
    after: 'shown',
  },
}

onBothDatabases('signed in the same moment', (name) => {
  beforeEach(stubSettings)

  async function aCase(): Promise<Case & { sign: () => Promise<unknown> }> {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const releaseId = await aRelease(rosa, dana)
    const draftId = await aDraft(rosa, dana, ['goals'])
    const input = await signature(rosa, draftId)
    return { rosa, dana, releaseId, sign: () => signRelease(rosa, draftId, input, english) }
  }

  it.each(Object.entries(ends))('first she signs, then %s: it ends', async (_, { end }) => {
    const { sign, ...all } = await aCase()
    await inTheSameMoment(name, sign, () => end(all))
    expect((await listReleases(database(), all.rosa.personId)).filter(({ stoppedAt }) => stoppedAt === null)).toEqual(
      [],
    )
  })

  it.each(Object.entries(ends))('first %s, then she signs', async (_, { end, after }) => {
    const { sign, ...all } = await aCase()
    await inTheSameMoment(name, () => end(all), sign)
    const live = (await listReleases(database(), all.rosa.personId)).filter(({ stoppedAt }) => stoppedAt === null)
    expect(live).toHaveLength(after === 'nothing' ? 0 : 1)
  })

  it('two releases for the same worker in two windows leave one', async () => {
    const first = await aCase()
    const again = { rosa: first.rosa, draftId: await aDraft(first.rosa, first.dana, ['bridge']) }
    const input = await signature(again.rosa, again.draftId)
    await inTheSameMoment(name, first.sign, () => signRelease(again.rosa, again.draftId, input, english))
    expect((await readSharing(first.rosa)).live).toHaveLength(1)
  })

  it('a calendar opened in the moment in which all of them end has ended', async () => {
    const rosa = await aParticipant()
    await inTheSameMoment<unknown>(
      name,
      () => startFeed(rosa, { submission: uuid() }),
      () => write((trx) => endCalendarFeeds(trx, rosa.personId, rosa.now)),
    )
    expect((await readSharing(rosa)).calendarSince).toBeNull()
  })
})

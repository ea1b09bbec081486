// A code on paper, guessed: the backup card's, the office's, a worker's for the first time. Each has its own count of wrong tries,
// and says the same whether there is somebody of that name or not.
import { beforeEach, expect, test } from 'vitest'
import { makeBackupCard } from '#app/features/account/backup-card/make-backup-card.server.ts'
import { openWithBackupCard } from '#app/features/account/backup-card/open-with-backup-card.server.ts'
import { openFirstTime } from '#app/features/account/first-time/open-first-time.server.ts'
import { openWithHandedCode } from '#app/features/account/handed-code/open-with-handed-code.server.ts'
import { handOverCode } from '#app/features/administration/people/help-person.server.ts'
import { inviteWorker } from '#app/features/administration/workers/add-worker.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anAdministrator, aParticipant, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const form = () => ({ submission: crypto.randomUUID() })
const password = 'seven lamps on the river'
const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()

/** Somebody with a code of this kind, and the instant from which it opens. */
const holders = {
  card: async () => {
    const rosa = await aParticipant()
    const [code = ''] = (await makeBackupCard(rosa, form())).done
    return { identifier: `${rosa.accountId}@test.test`, code, opens: NOW }
  },
  handed: async () => {
    const rosa = await aParticipant()
    const identifier = `${rosa.accountId}@test.test`
    const outcome = await handOverCode(await anAdministrator(), { ...form(), identifier })
    return { identifier, code: 'done' in outcome ? outcome.done.code : '', opens: later(24 * 3600) }
  },
  first: async () => {
    const identifier = `${crypto.randomUUID()}@agency.test`
    const place = { officeId: '', office: 'Lawrence', organisation: 'Department' }
    const outcome = await inviteWorker(await anAdministrator(), {
      ...form(),
      ...place,
      identifier,
      name: 'Dana',
      language: 'en',
    })
    return { identifier, code: 'done' in outcome ? outcome.done.code : '', opens: NOW }
  },
}
const ways = { card: openWithBackupCard, handed: openWithHandedCode, first: openFirstTime }
const kinds = Object.keys(ways) as (keyof typeof ways)[]

onBothDatabases('a code on paper, guessed', () => {
  test.each(kinds)(
    '%s: five wrong tries, then the right one waits too, two seconds at first and longer each time',
    async (kind) => {
      const { identifier, code, opens } = await holders[kind]()
      const seconds = (after: number) => new Date(Date.parse(opens) + after * 1000).toISOString()
      const type = (typed: string, after = 0, name = identifier) =>
        ways[kind]({ ...form(), identifier: name, code: typed, password }, { at: seconds(after), device: null })
      const wrong = { refused: 'wrong' }
      for (let guess = 0; guess < 5; guess++) expect(await type(`aaaa-bbbb-cc${guess}${guess}`)).toEqual(wrong)
      expect(await type(code)).toEqual({ refused: { wait: 2 } })
      expect(await type('aaaa-bbbb-cccc', 2)).toEqual(wrong)
      expect(await type(code, 2)).toEqual({ refused: { wait: 4 } })
      // Somebody else's code is not slowed down by it, and nobody's name is told from one that is there.
      const nobody = `${crypto.randomUUID()}@test.test`
      for (let guess = 0; guess < 5; guess++) expect(await type(code, 2, nobody)).toEqual(wrong)
      expect(await type(code, 2, nobody)).toEqual({ refused: { wait: 2 } })
      expect(await type(code, 6)).toHaveProperty('done')
    },
  )

  test('whoever guesses at one kind of code keeps nobody from using another', async () => {
    const { identifier, code } = await holders.card()
    const guess = { ...form(), identifier, code: 'aaaa-bbbb-cccc', password }
    for (let time = 0; time < 6; time++) await openWithHandedCode(guess, { at: NOW, device: null })
    expect(await openWithHandedCode(guess, { at: NOW, device: null })).toEqual({ refused: { wait: 2 } })
    const opened = await openWithBackupCard({ ...form(), identifier, code, password }, { at: NOW, device: null })
    expect(opened).toHaveProperty('done')
  })
})

// Every address of the product × everybody who has no business there, with somebody else's records: alike, 404.
import { expect, it } from 'vitest'
import { type Address, addresses, at } from '#tests/support/addresses.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aLife, aRelease, type Life } from '#tests/support/lives.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import type { Answer, Visitor } from '#tests/support/visitor.ts'

const personal = addresses.filter(({ audience }) => audience !== 'anyone')
const ofParticipants = personal.filter(({ audience }) => audience === 'participant')
const ofWorkers = personal.filter(({ audience }) => audience === 'worker')
const named = (list: Address[]) => list.map((address) => ({ ...address, name: address.path }))

// What stands in an address for a record, and where the owner's own one comes from.
const recordsOf = (life: Life, releaseId: string): Record<string, string> => ({
  goalId: life.goalId,
  stepId: life.stepId,
  potholeId: life.potholeId,
  checkInId: life.checkInId,
  reviewId: life.reviewId,
  draftId: life.draftId,
  releaseId,
  participantId: life.participant.personId,
  qolRoundId: life.roundIds.qol as string,
  calmapRoundId: life.roundIds.calmap as string,
  bridgeRoundId: life.roundIds.bridge as string,
})

// Not records: an item or a card has a name everybody knows, and is opened in one's own life alone.
const wordsOf: Record<string, string> = { item: 'home', itemKey: 'home', card: 'why', template: 'job', field: 'day' }

it('knows every record an address can name', () => {
  const known = new Set([
    ...Object.keys(recordsOf({ participant: {}, roundIds: {} } as unknown as Life, '')),
    'roundId',
    ...Object.keys(wordsOf),
  ])
  expect([...new Set(addresses.flatMap(({ params }) => params))].filter((param) => !known.has(param))).toEqual([])
})

const hasRecord = ({ params }: Address) => params.some((param) => !(param in wordsOf))

onBothDatabases('who may see what', () => {
  const app = withServedApp()
  const now = new Date().toISOString()

  async function aFamily() {
    const life = await aLife({ name: 'Rosalinda', now })
    const dana = await aWorker({ name: 'Dana', now })
    const marcus = await aWorker({ name: 'Marcus', now })
    const releaseId = await aRelease(life.participant, dana)
    const records = recordsOf(life, releaseId)
    return { life, dana, marcus, records }
  }
  const family = aMemo(aFamily)

  function pathOf(address: Address, records: Record<string, string>): string {
    const instrument = /quality-of-life/.test(address.path) ? 'qol' : /calmap/.test(address.path) ? 'calmap' : 'bridge'
    const roundId = records[`${instrument}RoundId`] as string
    return at(address.path, { ...wordsOf, ...records, roundId })
  }

  async function everyWay(visitor: Visitor, path: string, { reads, writes }: Address): Promise<Answer[]> {
    const answers: Answer[] = []
    if (reads) answers.push(await visitor.get(path))
    if (reads) answers.push(await visitor.get(`${path}?lng=en`))
    const submission = crypto.randomUUID()
    if (writes)
      answers.push(await visitor.post(path, { submission, statement: 'Taken over', text: 'Taken over', version: '1' }))
    return answers
  }

  it.each(named(personal))('a stranger at $name is sent to sign in', async (address) => {
    const { records } = await family()
    const path = pathOf(address, records)
    const stranger = await app.visitor()
    for (const answer of await everyWay(stranger, path, address)) {
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toMatch(/^\/sign-in\?next=/)
      expect(answer.html).not.toContain('Rosalinda')
    }
    if (address.reads)
      expect((await stranger.get(path)).headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  })

  it.each(named(ofParticipants.filter(hasRecord)))(
    "another participant at $name with somebody else's record",
    async (address) => {
      const { records } = await family()
      const other = await app.visitor(await aParticipant({ name: 'Other', now }))
      const answers = await everyWay(other, pathOf(address, records), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toContain('Private')
    },
  )

  it.each(named(ofParticipants.filter((address) => address.reads && !hasRecord(address))))(
    'another participant at $name sees nothing of hers',
    async (address) => {
      await family()
      const other = await app.visitor(await aParticipant({ name: 'Other', now }))
      const answer = await other.get(pathOf(address, {}))
      expect(answer.html).not.toMatch(/Private|Rosalinda/)
    },
  )

  it.each(named(ofParticipants))('workers at $name, with a release and without', async (address) => {
    const { records, dana, marcus } = await family()
    for (const worker of [dana, marcus]) {
      const answers = await everyWay(await app.visitor(worker), pathOf(address, records), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toContain('Private')
    }
  })

  it.each(named(ofWorkers))('participants at $name', async (address) => {
    const { records, life } = await family()
    for (const actor of [life.participant, await aParticipant({ name: 'Other', now })]) {
      const answers = await everyWay(await app.visitor(actor), pathOf(address, records), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    }
  })

  it.each(named(ofWorkers.filter(hasRecord)))('a worker without a release at $name', async (address) => {
    const { records, marcus } = await family()
    const answers = await everyWay(await app.visitor(marcus), pathOf(address, records), address)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  })

  it.each(named(personal.filter(hasRecord)))('nobody finds a record that does not exist at $name', async (address) => {
    const { life, dana } = await family()
    const visitor = await app.visitor(address.audience === 'worker' ? dana : life.participant)
    for (const id of [
      'nothing-here',
      '1',
      '00000000-0000-4000-8000-000000000000',
      '%00',
      "' or 1=1 --",
      'a'.repeat(400),
      '..%2f..%2fetc',
    ]) {
      const values = Object.fromEntries(
        address.params.map((param) => [param, wordsOf[param] ?? encodeURIComponent(decodeSafely(id))]),
      )
      const answers = await everyWay(visitor, at(address.path, values), address)
      expect(
        answers.map(({ status }) => status),
        id,
      ).toEqual(answers.map(() => 404))
    }
  })

  it('she and her worker do see what the others do not', async () => {
    const { life, dana, records } = await family()
    const own = await (await app.visitor(life.participant)).get(at('/goals/:goalId', records))
    const shown = await (await app.visitor(dana)).get(at('/worker/people/:participantId', records))
    expect([own.status, shown.status]).toEqual([200, 200])
    expect(own.html).toContain('Private wish of Rosalinda')
    expect(shown.html).toContain('Private wish of Rosalinda')
  })
})

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** why: one family per database is made when the first test asks for it, and serves all others. */
function aMemo<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

// Every address of the product × everybody who has no business there, with somebody else's records: alike, 404.
import { expect, it } from 'vitest'
import { type Address, addresses, at } from '#tests/support/addresses.ts'
import { onBothDatabases, onSqlite } from '#tests/support/databases.ts'
import { belongings, commonNames, pathOf, readerAt } from '#tests/support/own-pages.ts'
import { anAdministrator, aParticipant, aWorker } from '#tests/support/people.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import type { Answer, Visitor } from '#tests/support/visitor.ts'

const personal = addresses.filter(({ audience }) => audience !== 'anyone')
const ofParticipants = personal.filter(({ audience }) => audience === 'participant')
const ofWorkers = personal.filter(({ audience }) => audience === 'worker')
const ofAdministrators = personal.filter(({ audience }) => audience === 'administrator')
const named = (list: Address[]) => list.map((address) => ({ ...address, name: address.path }))

it('knows every record an address can name', async () => {
  const known = [
    'goalId',
    'toDoId',
    'milestoneId',
    'childId',
    'stepId',
    'potholeId',
    'eventId',
    'roadmapId',
    'stopId',
    'updateId',
    'lineId',
    'releaseId',
    'participantId',
    'workerId',
    'roundId',
    'draftId',
    'secret',
    'addressId',
    'wayBackId',
    'memberId',
    'familyGoalId',
    'familyStepId',
    'familyCheckInId',
    'invitationId',
    ...commonNames,
  ]
  expect([...new Set(addresses.flatMap(({ params }) => params))].filter((param) => !known.includes(param))).toEqual([])
})

const hasRecord = ({ params }: Address) => params.some((param) => !commonNames.includes(param))

const now = new Date().toISOString()

/** The product beside somebody with everything there is, and who has no business with it. */
function withHers() {
  const app = withServedApp()
  const family = aMemo(async () => ({
    hers: await belongings('Rosalinda', now),
    marcus: await aWorker({ name: 'Marcus', now }),
    california: await anAdministrator({ name: 'Kai', programme: 'california', now }),
  }))
  return { app, family }
}

async function everyWay(visitor: Visitor, path: string, { reads, writes }: Address, asked = [path]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const one of reads ? asked : []) answers.push(await visitor.get(one))
  const submission = crypto.randomUUID()
  if (writes)
    answers.push(await visitor.post(path, { submission, statement: 'Taken over', text: 'Taken over', version: '1' }))
  return answers
}

// Whose role it is not is turned away before a record is looked for, so one database answers for both.
onSqlite('who may see what', () => {
  const { app, family } = withHers()

  it.each(named(personal))('a stranger at $name is sent to sign in', async (address) => {
    const { hers } = await family()
    const path = pathOf(hers, address.path)
    const stranger = await app.visitor()
    for (const answer of await everyWay(stranger, path, address, [path, `${path}?lng=en`])) {
      expect(answer.status).toBe(302)
      expect(answer.headers.get('location')).toMatch(/^\/sign-in\?next=/)
      expect(answer.html).not.toContain('Rosalinda')
    }
    if (address.reads)
      expect((await stranger.get(path)).headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  })

  it.each(named(ofParticipants))('workers at $name, with a release and without', async (address) => {
    const { hers, marcus } = await family()
    for (const worker of [hers.worker, marcus]) {
      const answers = await everyWay(await app.visitor(worker), pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toContain('Private')
    }
  })

  it.each(named([...ofParticipants, ...ofWorkers]))('administrators at $name', async (address) => {
    const { hers, california } = await family()
    for (const actor of [hers.administrator, california]) {
      const answers = await everyWay(await app.visitor(actor), pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toMatch(/Private|Rosalinda/)
    }
  })

  it.each(named(ofAdministrators))('participants and workers at $name', async (address) => {
    const { hers, marcus } = await family()
    for (const actor of [hers.life.participant, hers.worker, marcus]) {
      const answers = await everyWay(await app.visitor(actor), pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    }
  })

  it.each(named(ofWorkers))('participants at $name', async (address) => {
    const { hers } = await family()
    for (const actor of [hers.life.participant, await aParticipant({ name: 'Other', now })]) {
      const answers = await everyWay(await app.visitor(actor), pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    }
  })
})

onBothDatabases('who may see which record', () => {
  const { app, family } = withHers()

  it.each(named(ofParticipants.filter(hasRecord)))(
    "another participant at $name with somebody else's record",
    async (address) => {
      const { hers } = await family()
      const other = await app.visitor(await aParticipant({ name: 'Other', now }))
      const answers = await everyWay(other, pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toContain('Private')
    },
  )

  it.each(named(ofParticipants.filter((address) => address.reads && !hasRecord(address))))(
    'another participant at $name sees nothing of hers',
    async (address) => {
      await family()
      const other = await app.visitor(await aParticipant({ name: 'Other', now }))
      const answer = await other.get(address.path.replace(/:item/, '1').replace(/:card/, 'why'))
      expect(answer.html).not.toMatch(/Private|Rosalinda/)
    },
  )

  it.each(named(ofAdministrators.filter(hasRecord)))(
    'the administrator of another programme at $name',
    async (address) => {
      const { hers, california } = await family()
      const answers = await everyWay(await app.visitor(california), pathOf(hers, address.path), address)
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      for (const { html } of answers) expect(html).not.toContain('Dana')
    },
  )

  it.each(named(ofWorkers.filter(hasRecord)))('a worker without a release at $name', async (address) => {
    const { hers, marcus } = await family()
    const answers = await everyWay(await app.visitor(marcus), pathOf(hers, address.path), address)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
  })

  it.each(named(personal.filter(hasRecord)))('nobody finds a record that does not exist at $name', async (address) => {
    const { hers } = await family()
    const visitor = await app.visitor(readerAt(hers, address))
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
        address.params.map((param) => [
          param,
          commonNames.includes(param) ? 'home' : encodeURIComponent(decodeSafely(id)),
        ]),
      )
      const answers = await everyWay(visitor, at(address.path, values), address)
      expect(
        answers.map(({ status }) => status),
        id,
      ).toEqual(answers.map(() => 404))
    }
  })

  it('she and her worker do see what the others do not', async () => {
    const { hers } = await family()
    const own = await (await app.visitor(hers.life.participant)).get(pathOf(hers, '/goals/:goalId'))
    const shown = await (await app.visitor(hers.worker)).get(pathOf(hers, '/worker/people/:participantId'))
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

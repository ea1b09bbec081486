// What a worker's pages are made from is the same for every reason not to be shown, on both databases; that the pages are, word
// for word, is asked in tests/served/showing/every-reason-looks-the-same.test.ts.
import { beforeEach, expect, it } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { readShownThenAndNow } from '#app/features/history/read-shown-then-and-now.server.ts'
import { database, listPeopleShownTo } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { type Alike, behindTick, besideWhatIsShown, ticks } from '#tests/support/reasons.ts'
import { ENDED_BY, nobodyThere } from '#tests/support/reasons-nobody.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { filesThatEnd } from '#tests/support/what-ends-showing.ts'

/** Ids apart, and which ticks there are: what is behind them is what counts. */
const bare = (made: unknown) =>
  JSON.stringify(made, (key, value) => (key === 'sections' ? undefined : value))?.replace(/\b[0-9a-z]{26,}\b/g, 'id')

async function readAll(dana: Worker, { personId }: Participant) {
  return {
    list: bare(await listPeopleShownTo(database(), dana)),
    page: bare(await readAppointment(dana, personId)),
    twoDays: bare(await readShownThenAndNow(dana, personId, { thenDay: null, nowDay: null })),
  }
}

async function expectAlike(cases: Alike) {
  const all: Record<string, unknown> = {}
  for (const [name, make] of Object.entries(cases)) {
    const [rosa, dana] = [await aParticipant({ name: 'Rosa' }), await aWorker({ name: 'Dana' })]
    await make(rosa, dana)
    all[name] = await readAll(dana, rosa)
  }
  const [first] = Object.keys(cases)
  for (const name of Object.keys(cases)) expect(all[name], `${name}, as if ${first}`).toEqual(all[first ?? ''])
}

it('each file that ends what is shown has its cases', () => {
  expect(filesThatEnd()).toEqual(Object.keys(ENDED_BY).sort())
})

onBothDatabases('what is not shown', () => {
  beforeEach(stubSettings)

  it('is nobody, for every reason', () => expectAlike(nobodyThere))
  it('is nothing beside what is shown, for every reason', () => expectAlike(besideWhatIsShown))
  it.each(ticks)('is nothing behind the tick %s, for every reason', (tick) => expectAlike(behindTick(tick)))
})

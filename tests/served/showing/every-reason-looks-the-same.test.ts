// domain.md, section 7: not shared, only me, empty, never asked, ended and stopped look the same to a worker, in words, numbers,
// dates and counts. Every reason there is, from the closed lists of the product, on every page a worker has of a person.
import { expect, it } from 'vitest'
import type { Worker } from '#app/domain/actor.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { addresses, at } from '#tests/support/addresses.ts'
import { barePage } from '#tests/support/bare-page.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW } from '#tests/support/people.ts'
import { type Alike, behindTick, besideWhatIsShown, oneQuestion, ticks } from '#tests/support/reasons.ts'
import { nobodyThere } from '#tests/support/reasons-nobody.ts'
import { type ServedApp, withServedApp } from '#tests/support/served-app.ts'

const pages = addresses.filter(
  ({ path, audience, reads, params }) =>
    audience === 'worker' && reads && (path === '/worker' || params.join() === 'participantId'),
)

/** Everything this worker can read, with the person in whose address it stands. */
async function read(app: ServedApp, worker: Worker, participantId: string, language: string) {
  const visitor = await app.visitor(worker)
  const answers: Record<string, string[]> = {}
  for (const { path } of pages) {
    const { status, html } = await visitor.get(`${at(path, { participantId })}?lng=${language}`)
    answers[path] = [`${status}`, ...barePage(html)]
  }
  return answers
}

/** Each case with two people of its own, alike in everything else. */
async function readEach(app: ServedApp, cases: Alike, languages: readonly string[]) {
  const all: Record<string, Record<string, string[]>> = {}
  for (const [name, make] of Object.entries(cases)) {
    const [rosa, dana] = [await aParticipant({ name: 'Rosa' }), await aWorker({ name: 'Dana' })]
    await make(rosa, dana)
    // The first look gives goals their numbers, the second one shows them.
    for (const language of languages) all[`${name} ${language}`] = await read(app, dana, rosa.personId, language)
  }
  return all
}

async function expectAlike(app: ServedApp, cases: Alike, languages: readonly string[] = ['en', 'ar']) {
  const [first = '', ...others] = Object.keys(cases)
  const answers = await readEach(app, cases, languages)
  for (const language of languages)
    for (const name of others)
      for (const { path } of pages)
        expect(answers[`${name} ${language}`]?.[path], `${path}: ${name}, as if ${first}`).toEqual(
          answers[`${first} ${language}`]?.[path],
        )
  return answers
}

const questions = (['qol', 'calmap', 'bridge'] as const).flatMap((key) =>
  publishedInstrument(key).structure.items.map((item) => [key, item.key] as const),
)

// On one database; tests/features/caseload/every-reason.server.test.ts asks the same of both, below the pages.
onSqlite('what is not shown', () => {
  const app = withServedApp({ FOOTBRIDGE_NOW: NOW })

  it('looks at every page a worker has of a person', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/worker',
        '/worker/people/:participantId',
        '/worker/people/:participantId/then-and-now',
      ]),
    )
  })

  it('a person who shows nothing is nobody, for every reason', async () => {
    const answers = await expectAlike(app, nobodyThere)
    expect(answers['never signed en']?.['/worker/people/:participantId']?.[0]).toBe('404')
    const visitor = await app.visitor(await aWorker({ name: 'Dana' }))
    const unknown = await visitor.get('/worker/people/01kaj1m4g00000000000000000000000000?lng=en')
    expect(['404', ...barePage(unknown.html)]).toEqual(answers['never signed en']?.['/worker/people/:participantId'])
  })

  it('beside what is shown there is nothing else, for every reason', async () => {
    const answers = await expectAlike(app, besideWhatIsShown)
    expect(answers['nothing else en']?.['/worker/people/:participantId']?.join('')).toContain('Rent a place')
  })

  it.each(ticks)('behind the tick %s there is nothing, for every reason', async (tick) => {
    await expectAlike(app, behindTick(tick))
  })

  it.each(questions)('a question of %s without an answer is one thing, for every reason: %s', async (key, item) => {
    await expectAlike(app, oneQuestion(key, item), ['en'])
  })
})

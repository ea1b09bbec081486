// A teenager's account: nothing about money, nothing shown to a worker, and an adult's one day.

import type { AppLoadContext } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import type { Day } from '#app/domain/day.ts'
import { action as pressEighteen } from '#app/features/account/eighteen/eighteen.route.tsx'
import { growUp } from '#app/features/account/eighteen/grow-up.server.ts'
import { familyCodeHash } from '#app/features/family/inviting/family-code.server.ts'
import { askByCode } from '#app/features/family/inviting/use-code.server.ts'
import { startRound } from '#app/features/rounds/run/start-round.server.ts'
import { chooseWorker } from '#app/features/sharing/choose-worker.server.ts'
import { asksAboutMoney } from '#app/instruments/about-money.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { database, instrumentsOfferedTo, readCircle, readCircleLines, setTeenSince, write } from '#db'
import { aCircle, anInvitation } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aGoal, aRelease } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

const person = ({ personId }: Participant) =>
  database().selectFrom('person').select(['name', 'teenSince']).where('id', '=', personId).executeTakeFirstOrThrow()

async function asksAsATeenager(who: Participant) {
  const rosa = await aParticipant({ name: 'Rosa' })
  const circleId = await aCircle([rosa])
  await anInvitation(rosa, circleId, {
    standing: 'teenager',
    codeHash: familyCodeHash(`123412341234${who.personId.replace(/\D/g, '')}`),
  })
  return askByCode(who, {
    submission: aSubmission(),
    do: 'ask',
    familyCode: `123412341234${who.personId.replace(/\D/g, '')}`,
    name: '',
    oldEnough: 'yes',
    account: 'family',
  })
}

onBothDatabases('a teenager’s account', () => {
  beforeEach(() => stubSettings())

  test('is asked nothing about money: of ours, how life is now alone', async () => {
    expect(['bridge', 'calmap', 'qol'].map((key) => asksAboutMoney(publishedInstrument(key, 1)))).toEqual([
      true,
      true,
      false,
    ])
    const sofia = await aParticipant({ teenager: true })
    const offered = await instrumentsOfferedTo(database(), sofia)
    expect([...offered.keys()].filter((key) => ['bridge', 'calmap', 'qol'].includes(key))).toEqual(['qol'])
    const start = (key: string) => startRound(sofia, key, { submission: aSubmission() })
    expect(await start('bridge')).toBeNull()
    expect(await start('calmap')).toBeNull()
    expect(await start('qol')).toMatchObject({ answered: false })
  })

  test('shows nothing to a worker', async () => {
    const sofia = await aParticipant({ teenager: true })
    const dana = await aWorker()
    const asked = { submission: aSubmission(), worker: dana.personId, workerCode: '' }
    expect(await chooseWorker(sofia, asked)).toEqual({ refused: 'no-worker' })
  })

  test('is never made of one that was lived in as a participant’s', async () => {
    const [fresh, mara] = [await aParticipant(), await aParticipant()]
    await aRelease(mara, await aWorker())
    done(await asksAsATeenager(fresh))
    done(await asksAsATeenager(mara))
    expect((await person(fresh)).teenSince).toBe('2026-11-21')
    expect((await person(mara)).teenSince).toBeNull()
  })

  test('says the same to the same form, sent again and ten times at once', async () => {
    const sofia = await aParticipant({ name: 'Sofia', teenager: true })
    await write((trx) => setTeenSince(trx, sofia.personId, '2026-01-01' as Day))
    const press = async (teenager: boolean, submission: string) => {
      const { teenager: _, ...grown } = sofia
      const context = { actor: teenager ? sofia : grown, confirmedAt: sofia.now, path: '/me/eighteen' }
      const body = new URLSearchParams({ submission })
      const request = new Request('https://footbridge.example/me/eighteen', { method: 'POST', body })
      const args = { request, params: {}, context: context as unknown as AppLoadContext }
      return pressEighteen(args).catch((answer: Response) => answer)
    }
    const submission = aSubmission()
    const answers = await Promise.all(Array.from({ length: 10 }, () => press(true, submission)))
    answers.push(await press(false, submission))
    expect(answers.map(({ status }) => status)).toEqual(Array(11).fill(303))
    expect((await press(false, aSubmission())).status).toBe(404)
  })

  test('becomes an adult’s everywhere, by one’s own word, once', async () => {
    const [rosa, sofia] = [await aParticipant({ name: 'Rosa' }), await aParticipant({ name: 'Sofia', teenager: true })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    await write((trx) =>
      trx.updateTable('person').set({ teenSince: '2026-01-01' }).where('id', '=', sofia.personId).execute(),
    )
    const goalId = await aGoal(sofia, { statement: 'Second place in the fair' })
    await write((trx) => trx.updateTable('goal').set({ shown: 1 }).where('id', '=', goalId).execute())
    done(await growUp(sofia, aSubmission()))
    expect((await person(sofia)).teenSince).toBeNull()
    expect((await readCircle(database(), rosa.personId))?.members).toMatchObject([{ name: 'Sofia', standing: 'adult' }])
    expect(await readCircleLines(database(), rosa)).toEqual([])
    const goal = await database().selectFrom('goal').select('shown').where('id', '=', goalId).executeTakeFirst()
    expect(goal?.shown).toBe(0)
    expect(await growUp({ ...sofia, teenager: undefined } as unknown as Participant, aSubmission())).toEqual({
      refused: 'not-a-teenager',
    })
  })
})

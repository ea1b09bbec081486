import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { readKept } from '#app/features/bridge/keep/read-kept.server.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, on } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'
import { aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const kept = (actor: Participant, asked = '') => readKept(actor, new Request(`http://localhost/bridge/keep${asked}`))
const aBridge = (owner: Participant, keepForMe = false) =>
  aRoundDone(owner, 'bridge', { answers: { home: 2 }, keepForMe })

onSqlite('a picture of my bridge to keep', () => {
  test('there is none before the first bridge', async () => {
    expect(await kept(await aParticipant())).toBeNull()
  })

  test('holds the latest round, or the ones asked for', async () => {
    const rosa = await aParticipant()
    const days = ['2026-03-03', '2026-06-10', '2026-11-18'] as const
    const [march, june, november] = await Promise.all(days.map((day) => aBridge(on(rosa, day))))
    const usual = await kept(rosa)
    expect([usual?.now.id, usual?.before?.id, usual?.isLatest, usual?.beforeIsFirst]).toEqual([
      november,
      march,
      true,
      true,
    ])
    const older = await kept(rosa, `?now=${november}&round=${june}`)
    expect([older?.now.id, older?.before?.id, older?.beforeIsFirst]).toEqual([november, june, false])
    const first = await kept(rosa, `?now=${march}`)
    expect([first?.now.id, first?.before, first?.isLatest]).toEqual([march, null, false])
  })

  test.each(['now', 'round'])('is not found of somebody else’s round, asked for as %s', async (name) => {
    const [rosa, amina] = [await aParticipant(), await aParticipant()]
    const hers = await aBridge(amina)
    await aBridge(rosa)
    for (const id of [hers, 'no-round', ''])
      await expect(kept(rosa, `?${name}=${id}`)).rejects.toMatchObject({ status: 404 })
  })

  test('says of a round that is only mine that it is', async () => {
    const rosa = await aParticipant()
    await aBridge(rosa, true)
    expect((await kept(rosa))?.onlyMe).toBe(true)
  })

  test.each([
    ['only mine', { onlyMe: true }],
    ['about safety', { lifeArea: 'safety' }],
  ])('leaves the words of a goal that is %s off until they are asked for', async (_, wishes) => {
    const rosa = await aParticipant()
    await aBridge(rosa)
    await aGoal(rosa, { statement: 'A home of our own', targetDay: '2027-01-01' })
    await aGoal(rosa, { statement: 'Somewhere quiet', targetDay: '2027-06-01', ...wishes })
    const forAnybody = await kept(rosa)
    expect([forAnybody?.farBank?.text, forAnybody?.hides]).toEqual(['A home of our own', true])
    const forMe = await kept(rosa, '?for=me')
    expect([forMe?.farBank?.text, forMe?.hides, forMe?.forMe]).toEqual(['Somewhere quiet', true, true])
  })

  test.each([
    ['A home 🏡 of our own 👩🏽‍👧', 'A home of our own', false],
    ['أن أحصل على رخصة القيادة', 'أن أحصل على رخصة القيادة', false],
    ['ផ្ទះផ្ទាល់ខ្លួន', null, true],
    ['Մեր սեփական տունը', 'Մեր սեփական տունը', false],
    ['🏡', null, false],
  ])('draws of “%s” what it has letters for, all or nothing', async (statement, drawn, noLetters) => {
    const rosa = await aParticipant()
    await aBridge(rosa)
    await aGoal(rosa, { statement })
    const page = await kept(rosa)
    expect([page?.farBank?.text ?? null, page?.noLetters]).toEqual([drawn, noLetters])
  })
})

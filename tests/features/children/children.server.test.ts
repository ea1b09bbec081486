// A child somebody writes for: what each verb does and refuses, sent twice, with somebody else's; taken off and put back.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { looksLikeDate } from '#app/domain/child-moments.ts'
import { addChild } from '#app/features/children/add-child.server.ts'
import { changeChild } from '#app/features/children/change-child.server.ts'
import { newChildForm } from '#app/features/children/child.form.ts'
import { readChildPage, readChildren } from '#app/features/children/read-child.server.ts'
import { takeOffChild } from '#app/features/children/take-off-child.server.ts'
import { readTimeLine } from '#app/features/history/read-time-line.server.ts'
import { database, flag, publishLines, readCircleLines, readFamilyLine, write } from '#db'
import { aChild, aCircle, aMoment } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant } from '#tests/support/people.ts'

const lucas = (wishes = {}) => ({
  submission: aSubmission(),
  nickname: 'Lucas',
  band: 'three-to-five' as const,
  ...wishes,
})
const press = (to: 'off' | 'on') => ({ submission: aSubmission(), to })
const add = async (who: Participant, wishes = {}) => done(await addChild(who, lucas(wishes))).childId

onBothDatabases('a child somebody writes for', () => {
  test('is a nickname and about how old, once however often it is sent', async () => {
    const rosa = await aParticipant()
    const form = lucas()
    const both = [await addChild(rosa, form), await addChild(rosa, form)]
    expect(both[1]).toEqual(both[0])
    expect((await readChildren(rosa)).children).toMatchObject([{ nickname: 'Lucas', band: 'three-to-five' }])
    const log = database().selectFrom('auditEvent').select(['kind', 'fields']).where('personId', '=', rosa.personId)
    expect(await log.execute()).toEqual([{ kind: 'child-added', fields: '["nickname","band"]' }])
  })

  test('is changed on the version that was read, by its owner alone', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    const id = await add(rosa)
    expect(await changeChild(miguel, id, { ...lucas(), version: 1 })).toEqual({ refused: 'not-found' })
    done(await changeChild(rosa, id, { ...lucas({ band: 'six-to-eleven' }), version: 1 }))
    expect(await changeChild(rosa, id, { ...lucas({ nickname: 'Luca' }), version: 1 })).toEqual({ refused: 'stale' })
    expect((await readChildPage(rosa, id)).child).toMatchObject({ nickname: 'Lucas', band: 'six-to-eleven' })
    await expect(readChildPage(miguel, id)).rejects.toMatchObject({ status: 404 })
  })

  test('taken off is nowhere, with all that was written for it, and comes back whole', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    const childId = await aChild(rosa)
    await aMoment(rosa, { childId, text: 'Counts to ten' })
    await write((trx) => publishLines(trx, rosa.personId, rosa.now))
    const seen = async () => [
      (await readCircleLines(database(), miguel)).length,
      (await readFamilyLine(database(), rosa)).length,
      (await readTimeLine(rosa, { of: null, page: null })).moments.length,
    ]
    expect(await seen()).toEqual([1, 1, 1])
    expect(await takeOffChild(miguel, childId, press('off'))).toEqual({ refused: 'not-found' })
    done(await takeOffChild(rosa, childId, press('off')))
    expect(await seen()).toEqual([0, 0, 0])
    expect((await readChildren(rosa)).off).toHaveLength(1)
    expect(await changeChild(rosa, childId, { ...lucas(), version: 2 })).toEqual({ refused: 'not-found' })
    done(await takeOffChild(rosa, childId, press('on')))
    expect(await seen()).toEqual([1, 1, 1])
  })

  test('changes its name where the family reads it', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    const id = await add(rosa)
    await aMoment(rosa, { childId: id, shown: flag(true) })
    done(await changeChild(rosa, id, { ...lucas({ nickname: 'Luquitas' }), version: 1 }))
    expect((await readCircleLines(database(), miguel)).map(({ childName }) => childName)).toEqual(['Luquitas'])
  })

  test('has twelve places', async () => {
    const rosa = await aParticipant()
    for (let count = 0; count < 12; count++) await add(rosa)
    expect(await addChild(rosa, lucas())).toEqual({ refused: 'too-many' })
  })
})

test.each([
  ['2031-04-01', true],
  ['04/01/2022', true],
  ['١٢/٣/٢٠٢٢', true],
  ['born 2022', true],
  ['1. 4. 22', true],
  ['二〇一九年五月', true],
  ['二○一九', true],
  ['民國一〇八年五月', true],
  ['19年5月', true],
  ['19년 5월', true],
  ['２０１９', true],
  ['២០១៩', true],
  ['۲۰۱۹', true],
  ['五月', false],
  ['小三', false],
  ['年年', false],
  ['Lucas 2', false],
  ['لوكاس', false],
  ['루카스', false],
  ['ស៊ុខា', false],
  ['小卢', false],
  ['Лука', false],
])('%s as a nickname is a date: %s', (nickname, isDate) => {
  expect(looksLikeDate(nickname)).toBe(isDate)
  const read = newChildForm.safeParse(lucas({ nickname }))
  expect(read.error?.issues.map(({ message }) => message) ?? []).toEqual(isDate ? ['children:error.date'] : [])
})

test.each([
  [{ nickname: '' }, 'nickname', 'children:error.nickname'],
  [{ nickname: 'a'.repeat(10_000) }, 'nickname', 'common:error.tooLong'],
  [{ band: '' }, 'band', 'children:error.band'],
  [{ band: '2022-04-01' }, 'band', 'children:error.band'],
])('%j says what is missing', (wishes, field, message) => {
  const read = newChildForm.safeParse(lucas(wishes))
  expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([[field, message]])
})

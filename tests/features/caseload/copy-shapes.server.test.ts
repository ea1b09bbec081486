// Which texts for the case system the workers of a programme are offered, as an operator chooses them.
import { expect, test } from 'vitest'
import { chooseCopyShapes } from '#app/features/caseload/copy/choose-copy-shapes.server.ts'
import { readCaseCopy, readCopyShapes } from '#app/features/caseload/copy/read-case-copy.server.ts'
import { database, listProgrammes } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW } from '#tests/support/people.ts'
import { aGoal, aRelease } from '#tests/support/records.ts'

const choose = (shapes: string, programme = 'massachusetts') => chooseCopyShapes({ programme, shapes }, NOW)
const chosenEvents = () =>
  database()
    .selectFrom('auditEvent')
    .select(['role', 'subjectId', 'fields'])
    .where('kind', '=', 'copy-shapes-chosen')
    .orderBy('sequence')
    .execute()

onBothDatabases('the texts of a programme', () => {
  test('stay as they are where a shape or a programme is not known', async () => {
    const before = (await listProgrammes(database())).map(({ copyShapes }) => copyShapes)
    for (const shapes of ['', 'offce', 'office,,note', 'OFFICE', 'office;note'])
      expect(await choose(shapes)).toEqual({ refused: 'no-such-shape' })
    expect(await choose('office', 'ohio')).toEqual({ refused: 'no-such-programme' })
    expect((await listProgrammes(database())).map(({ copyShapes }) => copyShapes)).toEqual(before)
    expect(await chosenEvents()).toEqual([])
  })

  test('are those that were chosen, from the next request on, and the choice is in the log once', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    await aGoal(rosa)
    expect(await readCopyShapes(dana)).toEqual(['office', 'note'])

    expect(await choose('note, alaska')).toEqual({ done: ['alaska', 'note'] })
    expect(await choose('alaska,note')).toEqual({ done: ['alaska', 'note'] })

    expect(await readCopyShapes(dana)).toEqual(['alaska', 'note'])
    expect(await readCaseCopy(dana, rosa.personId, 'office')).toBeUndefined()
    expect((await readCaseCopy(dana, rosa.personId, 'alaska'))?.shape).toBe('alaska')
    const others = (await listProgrammes(database())).filter(({ key }) => key !== 'massachusetts')
    expect(Object.fromEntries(others.map(({ key, copyShapes }) => [key, copyShapes]))).toEqual({
      alaska: ['alaska', 'note'],
      california: ['office', 'note'],
    })
    expect(await chosenEvents()).toEqual([
      { role: 'operator', subjectId: 'massachusetts', fields: '["alaska","note"]' },
    ])
  })
})

import { expect, it } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { database, newId, once, type Trx, verifyAudit, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'

/** why: any row will do; a circle has the fewest columns. */
function addCircle(trx: Trx, actor: Participant, submission: string) {
  return once(trx, actor, submission, async () => {
    const id = newId()
    await trx.insertInto('circle').values({ id, createdAt: actor.now }).execute()
    return {
      kind: 'goal-set' as const,
      subject: { kind: 'circle', id },
      personId: actor.personId,
      fields: ['name'],
      answer: { circleId: id },
    }
  })
}

async function countOf(table: 'circle' | 'change' | 'auditEvent'): Promise<number> {
  const { many } = await database()
    .selectFrom(table)
    .select((column) => column.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow()
  return many
}

onBothDatabases('once()', () => {
  it('makes one row, one change, one audit event and one answer of ten equal submissions at once', async () => {
    const rosa = await aParticipant()
    const before = [await countOf('circle'), await countOf('change'), await countOf('auditEvent')]

    const answers = await Promise.all(Array.from({ length: 10 }, () => write((trx) => addCircle(trx, rosa, 'same'))))

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toEqual({ done: { circleId: expect.any(String) } })
    const after = [await countOf('circle'), await countOf('change'), await countOf('auditEvent')]
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1])
  })

  it('keeps apart what two people send with the same id, and what one sends with two', async () => {
    const [rosa, amina] = [await aParticipant(), await aParticipant({ name: 'Amina' })]
    const before = await countOf('circle')

    await write((trx) => addCircle(trx, rosa, 'one'))
    await write((trx) => addCircle(trx, amina, 'one'))
    await write((trx) => addCircle(trx, rosa, 'two'))

    expect((await countOf('circle')) - before).toBe(3)
  })

  it('writes who changed what, without the words, and points the audit event to the change', async () => {
    const rosa = await aParticipant()

    const { done } = (await write((trx) => addCircle(trx, rosa, 'told'))) as { done: { circleId: string } }

    const event = await database()
      .selectFrom('auditEvent')
      .selectAll()
      .where('personId', '=', rosa.personId)
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      at: rosa.now,
      accountId: rosa.accountId,
      role: 'participant',
      kind: 'goal-set',
      subjectKind: 'circle',
      subjectId: done.circleId,
      fields: '["name"]',
      changeId: 'told',
    })
  })

  it('does not remember a refusal, so that the corrected form may come with the same id', async () => {
    const rosa = await aParticipant()
    const before = await countOf('auditEvent')

    const refused = await write((trx) => once(trx, rosa, 'again', async () => ({ refused: 'not-found' as const })))
    const done = await write((trx) => addCircle(trx, rosa, 'again'))

    expect(refused).toEqual({ refused: 'not-found' })
    expect(done).toEqual({ done: { circleId: expect.any(String) } })
    expect((await countOf('auditEvent')) - before).toBe(1)
  })

  it('keeps one unbroken chain under sixteen writers at once', async () => {
    const people = await Promise.all(Array.from({ length: 16 }, () => aParticipant()))

    await Promise.all(people.map((person) => write((trx) => addCircle(trx, person, 'first'))))

    expect(await verifyAudit(database())).toMatchObject({ whole: true })
  })
})

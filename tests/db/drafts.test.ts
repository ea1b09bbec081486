import { expect, it } from 'vitest'
import { database, deleteDraft, deleteExpiredDrafts, findDraft, findDraftOf, listDrafts, saveDraft, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, on } from '#tests/support/people.ts'

onBothDatabases('drafts', () => {
  it('keep a form as it stands, with the language of its page', async () => {
    const rosa = await aParticipant({ language: 'es' })

    const saved = await write((trx) => saveDraft(trx, rosa, { id: 'd1', form: 'goal', fields: { what: 'Un carro' } }))

    expect(saved).toMatchObject({ done: { id: 'd1', fields: { what: 'Un carro' }, language: 'es', version: 1 } })
    expect(await findDraft(database(), rosa, 'd1')).toMatchObject({ form: 'goal', fields: { what: 'Un carro' } })
  })

  it('are one draft when the first page is sent ten times at once', async () => {
    const rosa = await aParticipant()
    const first = { id: 'd2', form: 'goal', fields: { what: 'A car' } }

    await Promise.all(Array.from({ length: 10 }, () => write((trx) => saveDraft(trx, rosa, first))))

    expect((await listDrafts(database(), rosa)).map((draft) => draft.id)).toEqual(['d2'])
  })

  it('show the newer writing when a page from before is sent', async () => {
    const rosa = await aParticipant()
    const draft = { id: 'd3', form: 'goal' }
    await write((trx) => saveDraft(trx, rosa, { ...draft, fields: { what: 'one' } }))
    await write((trx) => saveDraft(trx, rosa, { ...draft, fields: { what: 'two' }, version: 1 }))

    const stale = await write((trx) => saveDraft(trx, rosa, { ...draft, fields: { what: 'three' }, version: 1 }))

    expect(stale).toMatchObject({ refused: 'stale', newer: { fields: { what: 'two' }, version: 2 } })
  })

  it('belong to one person', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant({ name: 'Miguel' })]
    await write((trx) => saveDraft(trx, rosa, { id: 'd4', form: 'goal', fields: { what: 'mine' } }))

    expect(await findDraft(database(), miguel, 'd4')).toBeUndefined()
    expect(await write((trx) => saveDraft(trx, miguel, { id: 'd4', form: 'goal', fields: {} }))).toEqual({
      refused: 'not-found',
    })
    expect(await write((trx) => deleteDraft(trx, miguel, 'd4'))).toBe(false)
    expect(await findDraft(database(), rosa, 'd4')).toMatchObject({ fields: { what: 'mine' } })
  })

  it('are found by form and subject, the newest first', async () => {
    const rosa = await aParticipant()
    const save = (day: string, subject: string, note: string) =>
      write((trx) => saveDraft(trx, on(rosa, day), { form: 'review', subject, fields: { note } }))
    await save('2026-11-21', 'goal-1', 'old')
    await save('2026-11-22', 'goal-1', 'new')
    await save('2026-11-23', 'goal-2', 'other')

    expect((await findDraftOf(database(), rosa, 'review', 'goal-1'))?.fields).toEqual({ note: 'new' })
    expect((await findDraftOf(database(), rosa, 'review'))?.fields).toEqual({ note: 'other' })
    expect(await findDraftOf(database(), rosa, 'goal')).toBeUndefined()
  })

  it('are kept 30 days from the last writing', async () => {
    const rosa = await aParticipant()
    await write((trx) => saveDraft(trx, on(rosa, '2026-11-01'), { id: 'd5', form: 'goal', fields: {} }))

    expect(await findDraft(database(), on(rosa, '2026-11-30'), 'd5')).toBeDefined()
    expect(await findDraft(database(), on(rosa, '2026-12-01'), 'd5')).toBeUndefined()
    await write((trx) => deleteExpiredDrafts(trx, '2026-12-01T17:00:00.000Z'))
    expect(await findDraft(database(), on(rosa, '2026-11-30'), 'd5')).toBeUndefined()
  })
})

// Papers to turn in: what each verb does and refuses, sent twice, with somebody else's; and a goal that becomes a paper and back.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { linesOf } from '#app/domain/story.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { readGoalPage } from '#app/features/goals/goal/read-goal.server.ts'
import { readGoalList } from '#app/features/goals/goal/read-goal-list.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { moveBackToGoal } from '#app/features/goals/papers/move-back-to-goal.server.ts'
import { moveToPapers } from '#app/features/goals/papers/move-to-papers.server.ts'
import { stayGoal } from '#app/features/goals/papers/stay-goal.server.ts'
import { addToDo } from '#app/features/to-dos/add-to-do.server.ts'
import { changeToDo } from '#app/features/to-dos/change-to-do.server.ts'
import { markToDo } from '#app/features/to-dos/mark-to-do.server.ts'
import { readToDoPage, readToDos } from '#app/features/to-dos/read-to-dos.server.ts'
import { removeToDo } from '#app/features/to-dos/remove-to-do.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { database, listGoalEvents, listSteps, listToDos, newId, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, counts, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

const aToDo = async (actor: Participant, text = 'Pay stubs', day: string | null = '2026-11-27') =>
  done(await addToDo(actor, { submission: aSubmission(), text, day: day === null ? null : aDay(day) })).toDoId

const papersOf = async (actor: Participant) => listToDos(database(), actor.personId)

onBothDatabases('papers to turn in', () => {
  test('are listed soonest first, those without a day last, those turned in apart', async () => {
    const rosa = await aParticipant({ language: 'es' })
    await aToDo(rosa, 'Sin día', null)
    await aToDo(rosa, 'Talones', '2026-12-01')
    const first = await aToDo(rosa, 'Carta', '2026-11-10')
    const over = await aToDo(rosa, 'Formulario', '2026-11-25')
    done(await markToDo(rosa, over, { submission: aSubmission(), done: true }))
    const page = await readToDos(rosa, over)
    expect(page.open.map(({ text, day }) => [text, day])).toEqual([
      ['Carta', '2026-11-10'],
      ['Talones', '2026-12-01'],
      ['Sin día', null],
    ])
    expect(page.over.map(({ text, doneDay, language }) => [text, doneDay, language])).toEqual([
      ['Formulario', '2026-11-21', 'es'],
    ])
    expect(page.justDone?.text).toBe('Formulario')
    expect((await readToDos(rosa, first)).justDone).toBeNull()
  })

  test.each([
    ['nothing written', [], null],
    ['the fourteenth day from today', ['2026-12-05'], { count: 1, first: '2026-12-05' }],
    ['the fifteenth is not soon yet', ['2026-12-06'], null],
    ['a day gone by still has to be turned in', ['2026-11-01'], { count: 1, first: '2026-11-01' }],
    ['one without a day says nothing there', [null], null],
    ['two, the sooner one named', ['2026-12-01', '2026-11-25'], { count: 2, first: '2026-11-25' }],
  ])('on today, %s', async (_why, days, expected) => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    await aToDo(other, 'Hers', '2026-11-22')
    const over = await aToDo(rosa, 'Turned in', '2026-11-22')
    done(await markToDo(rosa, over, { submission: aSubmission(), done: true }))
    for (const day of days) await aToDo(rosa, 'Form', day)
    expect((await readToday(rosa)).papersDue).toEqual(expected)
    expect((await readGoalList(rosa)).papersDue).toEqual(expected)
  })

  test('turned in by mistake is not turned in after all; pressed twice it keeps its day', async () => {
    const rosa = await aParticipant()
    const id = await aToDo(rosa)
    done(await markToDo(rosa, id, { submission: aSubmission(), done: true }))
    done(await markToDo(on(rosa, '2026-11-25'), id, { submission: aSubmission(), done: true }))
    expect(await papersOf(rosa)).toMatchObject([{ doneDay: '2026-11-21' }])
    done(await markToDo(rosa, id, { submission: aSubmission(), done: false }))
    expect(await papersOf(rosa)).toMatchObject([{ doneDay: null }])
  })

  test('a new wording takes the language of its page, a new day alone does not; an old form is stale', async () => {
    const rosa = await aParticipant()
    const id = await aToDo(rosa)
    const spanish = { ...rosa, language: 'es' }
    const same = { text: 'Pay stubs', day: aDay('2026-12-01') }
    done(await changeToDo(spanish, id, { submission: aSubmission(), version: 1, ...same }))
    expect(await papersOf(rosa)).toMatchObject([{ ...same, language: 'en', version: 2 }])
    const words = { text: 'Talones de pago', day: null }
    expect(await changeToDo(spanish, id, { submission: aSubmission(), version: 1, ...words })).toEqual({
      refused: 'stale',
    })
    done(await changeToDo(spanish, id, { submission: aSubmission(), version: 2, ...words }))
    expect(await papersOf(rosa)).toMatchObject([{ ...words, language: 'es' }])
  })

  test('a day ten years away and a sixty-first paper are refused', async () => {
    const rosa = await aParticipant()
    const far = { submission: aSubmission(), text: 'Form', day: aDay('2037-01-01') }
    expect(await addToDo(rosa, far)).toEqual({ refused: 'too-far' })
    const shared = { ownerId: rosa.personId, language: 'en', createdAt: rosa.now }
    const sixty = Array.from({ length: 60 }, (_, at) => ({ ...shared, id: newId(), text: `Paper ${at}` }))
    await write((trx) => trx.insertInto('toDo').values(sixty).execute())
    expect(await addToDo(rosa, { ...far, day: null })).toEqual({ refused: 'too-many' })
    const [first] = await papersOf(rosa)
    done(await markToDo(rosa, first?.id ?? '', { submission: aSubmission(), done: true }))
    done(await addToDo(rosa, { ...far, submission: aSubmission(), day: null }))
  })

  test('taken off the list its words are nowhere', async () => {
    const rosa = await aParticipant()
    const id = await aToDo(rosa, 'A letter nobody may read')
    done(await removeToDo(rosa, id, { submission: aSubmission() }))
    expect(await papersOf(rosa)).toEqual([])
    const kept = await database().selectFrom('change').selectAll().where('personId', '=', rosa.personId).execute()
    const audited = await database()
      .selectFrom('auditEvent')
      .selectAll()
      .where('personId', '=', rosa.personId)
      .execute()
    expect(JSON.stringify([kept, audited])).not.toContain('nobody may read')
  })

  test('sent twice is one row and one event; of somebody else it is not found', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    const id = await aToDo(rosa)
    const form = { submission: aSubmission(), version: 1, text: 'Form', day: null }
    const verbs = [
      (actor: Participant, submission: string) => markToDo(actor, id, { submission, done: true }),
      (actor: Participant, submission: string) => changeToDo(actor, id, { ...form, version: 2, submission }),
      (actor: Participant, submission: string) => removeToDo(actor, id, { submission }),
    ]
    for (const verb of verbs) {
      expect(await verb(other, aSubmission())).toEqual({ refused: 'not-found' })
      const before = await counts(rosa)
      const submission = aSubmission()
      const answers = [await verb(rosa, submission), await verb(rosa, submission)]
      expect(answers[0]).toEqual(answers[1])
      const after = await counts(rosa)
      expect([after.changes - before.changes, after.audited - before.audited]).toEqual([1, 1])
    }
  })
})

onBothDatabases('a goal that is papers', () => {
  test('moves with its words and its day, keeps all that hangs on it, and comes back as it was', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { wording: { statement: 'Turn in my pay stubs' }, status: 'later' })
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    const [paper] = await papersOf(rosa)
    expect(paper).toMatchObject({ text: 'Turn in my pay stubs', language: 'en', day: '2027-05-31', goalId })
    expect((await theGoal(rosa, goalId)).status).toBe('set-aside')
    expect(await readToDoPage(rosa, paper?.id)).toMatchObject({ canGoBack: true })
    expect(await readGoalPage(rosa, goalId)).toMatchObject({ isAmongPapers: true })

    const submission = aSubmission()
    done(await moveBackToGoal(rosa, goalId, { submission }))
    expect(await moveBackToGoal(rosa, goalId, { submission })).toEqual({ done: { goalId } })
    expect((await theGoal(rosa, goalId)).status).toBe('later')
    expect(await readGoalPage(rosa, goalId)).toMatchObject({ isAmongPapers: false })
    expect(await listSteps(database(), rosa.personId, goalId)).toMatchObject([{ text: 'Call the school' }])
    expect(await papersOf(rosa)).toEqual([])
    const story = await listGoalEvents(database(), rosa.personId, goalId)
    expect(story.map(({ kind }) => kind)).toEqual(['set', 'papers', 'papers'])
  })

  test('with other words by now, or turned in, it stays a paper and the goal stays where it is', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { wording: { statement: 'Turn in my pay stubs' } })
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    const id = (await papersOf(rosa))[0]?.id ?? ''
    const words = { submission: aSubmission(), version: 1, text: 'Four pay stubs', day: aDay('2027-05-31') }
    done(await changeToDo(rosa, id, words))
    expect(await readToDoPage(rosa, id)).toMatchObject({ canGoBack: false })
    expect(await moveBackToGoal(rosa, goalId, { submission: aSubmission() })).toEqual({ refused: 'not-allowed' })
    expect(await papersOf(rosa)).toMatchObject([{ text: 'Four pay stubs' }])
  })

  test('is not moved from a template, nor when it is over, nor by somebody else', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    const template = await aGoal(rosa, { wording: { templateKey: 'home.see', blanks: { n: 3 } }, lifeArea: null })
    expect(await moveToPapers(rosa, template, { submission: aSubmission() })).toEqual({ refused: 'not-allowed' })
    const goalId = await aGoal(rosa)
    expect(await moveToPapers(other, goalId, { submission: aSubmission() })).toEqual({ refused: 'not-found' })
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    expect(await moveToPapers(rosa, goalId, { submission: aSubmission() })).toEqual({ refused: 'not-allowed' })
    expect(await papersOf(other)).toEqual([])
  })

  test('kept as a goal it is not asked again', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { wording: { statement: 'Turn in my pay stubs' } })
    done(await stayGoal(rosa, goalId, { submission: aSubmission() }))
    expect((await theGoal(rosa, goalId)).staysGoal).toBe(true)
  })

  test('stands in one place: picked up again it leaves the papers, and one undo puts both back', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa, { wording: { statement: 'Turn in pay stubs' } })
    const among = async () => {
      const { goal, isAmongPapers } = await readGoalPage(rosa, goalId)
      return [goal.status, isAmongPapers, (await papersOf(rosa)).map(({ text }) => text)]
    }
    const undoLast = async () => {
      const line = linesOf(await listGoalEvents(database(), rosa.personId, goalId)).at(-1)
      return undoChange(rosa, goalId, { submission: aSubmission(), eventId: line?.id ?? '' })
    }
    const pickUp = () => changeGoalStatus(rosa, goalId, { submission: aSubmission(), to: 'now', reason: '' })
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    done(await pickUp())
    expect(await among()).toEqual(['now', false, []])
    done(await undoLast())
    expect(await among()).toEqual(['set-aside', true, ['Turn in pay stubs']])
    done(await undoLast())
    expect(await among()).toEqual(['now', false, []])

    // Moved there, and that taken back; but not from under words that were written on the list since.
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    done(await undoLast())
    expect(await among()).toEqual(['now', false, []])
    done(await moveToPapers(rosa, goalId, { submission: aSubmission() }))
    const [paper] = await papersOf(rosa)
    done(await markToDo(rosa, paper?.id ?? '', { submission: aSubmission(), done: true }))
    expect(await undoLast()).toEqual({ refused: 'overtaken' })
    // What was turned in stays turned in, also when the goal is picked up.
    done(await pickUp())
    expect(await among()).toEqual(['now', false, ['Turn in pay stubs']])
  })
})

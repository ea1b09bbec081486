// Looking again: the day that is chosen, the look put on another day, and what was said of the goal's number.
import { expect, test } from 'vitest'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { readHistory, readWordings } from '#app/features/goals/history/read-history.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { postponeReview } from '#app/features/goals/look/postpone-review.server.ts'
import { readDo, readNext, readReview } from '#app/features/goals/look/read-review.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { onBothDatabases, statementsOf } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, counts, done, theGoal } from '#tests/support/goals.ts'
import { aParticipant, on } from '#tests/support/people.ts'

const later = (day: string, reason = '') => ({ submission: aSubmission(), window: null, day: aDay(day), reason })

onBothDatabases('looking again', () => {
  test('takes one of the spans or a day of its own, and refuses what is past, the same day, and too far', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    done(await reviewGoal(rosa, goalId, { submission: aSubmission(), decision: 'keep' }))
    const words = (day: string) => {
      const said = { submission: aSubmission(), helped: '', inTheWay: '', willChange: '' }
      return addReviewWords(rosa, goalId, { ...said, window: null, day: aDay(day) })
    }
    expect(await words('2026-11-20')).toEqual({ refused: 'past' })
    expect(await words('2026-11-21')).toEqual({ refused: 'before-last' })
    expect(await words('2027-03-01')).toEqual({ refused: 'too-far' })
    done(await words('2026-12-03'))
    expect((await theGoal(rosa, goalId)).reviewDay).toBe('2026-12-03')
  })

  test('is put on another day with its reason: today asks no sooner, and what happens next says why', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const due = on(rosa, '2026-12-21')
    expect((await readToday(due)).lookAgain?.goal.id).toBe(goalId)
    const input = later('2027-01-10', 'My shifts change')
    done(await postponeReview(due, goalId, input))
    const written = await counts(rosa)
    expect(await postponeReview(due, goalId, input)).toEqual({ done: { goalId } })
    expect(await counts(rosa)).toEqual(written)
    expect((await readToday(due)).lookAgain).toBeNull()
    expect((await readToday(on(rosa, '2027-01-09'))).lookAgain).toBeNull()
    expect((await readToday(on(rosa, '2027-01-10'))).lookAgain?.goal.id).toBe(goalId)
    expect(await readNext(due, goalId)).toMatchObject({
      goal: { reviewDay: '2027-01-10' },
      why: { text: 'My shifts change', language: 'en' },
    })
  })

  test('put on another day in error comes back to its day', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const due = on(rosa, '2026-12-21')
    done(await postponeReview(due, goalId, later('2027-01-10')))
    const { lines } = await readHistory(due, goalId, null)
    const eventId = lines.at(-1)?.line.id ?? ''
    done(await undoChange(due, goalId, { submission: aSubmission(), eventId }))
    expect((await readToday(due)).lookAgain?.goal.id).toBe(goalId)
  })

  test('is refused in the past, on the day of the last look, too far, and for nobody else’s goal', async () => {
    const rosa = await aParticipant()
    const miguel = await aParticipant({ name: 'Miguel' })
    const goalId = await aGoal(rosa)
    const due = on(rosa, '2026-12-21')
    expect(await postponeReview(due, goalId, later('2026-12-20'))).toEqual({ refused: 'past' })
    expect(await postponeReview(due, goalId, later('2027-03-22'))).toEqual({ refused: 'too-far' })
    expect(await postponeReview(rosa, goalId, later('2026-11-21'))).toEqual({ refused: 'before-last' })
    expect(await postponeReview(miguel, goalId, later('2026-12-01'))).toEqual({ refused: 'not-found' })
    done(await reviewGoal(due, goalId, { submission: aSubmission(), decision: 'set-aside' }))
    expect(await postponeReview(due, goalId, later('2027-01-10'))).toEqual({ refused: 'not-open' })
  })

  test('starts from what still stands since the last look', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const said = { how: 'well' as const, note: '', amount: null, onlyMe: false }
    done(await checkIn(rosa, goalId, { submission: aSubmission(), ...said }))
    const { lines } = await readHistory(rosa, goalId, null)
    expect((await readReview(rosa, goalId)).lines.map((line) => line.events[0]?.kind)).toEqual(['set', 'check-in'])
    const eventId = lines.at(-1)?.line.id ?? ''
    done(await undoChange(rosa, goalId, { submission: aSubmission(), eventId }))
    expect((await readReview(rosa, goalId)).lines.map((line) => line.events[0]?.kind)).toEqual(['set'])
  })
})

onBothDatabases('the story of a goal', () => {
  test('is read in pages of twenty lines, in as many statements with two hundred events as with one', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const few = await statementsOf(() => readHistory(rosa, goalId, null))
    for (let at = 0; at < 45; at++) {
      const said = { how: 'well' as const, note: `${at}`, amount: null, onlyMe: false }
      done(await checkIn(rosa, goalId, { submission: aSubmission(), ...said }))
    }
    expect(await statementsOf(() => readHistory(rosa, goalId, null))).toHaveLength(few.length)
    const pages = await Promise.all(['1', '2', '3', '4', 'x'].map((page) => readHistory(rosa, goalId, page)))
    expect(pages.map(({ at, pages, lines }) => [at, pages, lines.length])).toEqual([
      [1, 3, 20],
      [2, 3, 20],
      [3, 3, 6],
      [3, 3, 6],
      [1, 3, 20],
    ])
  })

  test('keeps every wording beside the one after, with the day it changed', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const words = { statement: 'Terminar en junio', blanks: null, lifeArea: null, targetDay: aDay('2027-06-15') }
    const spanish = on({ ...rosa, language: 'es' }, '2026-12-01')
    const { version } = await theGoal(rosa, goalId)
    done(await restateGoal(spanish, goalId, { submission: aSubmission(), version, ...words }))
    const measure = {
      submission: aSubmission(),
      version: version + 1,
      text: '',
      unit: 'horas',
      start: null,
      target: 40,
    }
    done(await setMeasure(on(spanish, '2026-12-05'), goalId, { ...measure, now: null }))
    const { lines } = await readHistory(rosa, goalId, null)
    const eventId = lines.at(-1)?.line.id ?? ''
    done(await undoChange(on(rosa, '2026-12-09'), goalId, { submission: aSubmission(), eventId }))
    const { revisions } = await readWordings(rosa, goalId)
    expect(
      revisions.map(({ from, wording }) => [from, wording.statement?.text, wording.targetDay, wording.measureTarget]),
    ).toEqual([
      [null, 'Finish the nurse aide class', '2027-05-31', null],
      ['2026-12-01', 'Terminar en junio', '2027-06-15', null],
      ['2026-12-05', 'Terminar en junio', '2027-06-15', 40],
      ['2026-12-09', 'Terminar en junio', '2027-06-15', null],
    ])
    expect(revisions.map(({ wording }) => wording.statement?.language)).toEqual(['en', 'es', 'es', 'es'])
  })

  test('of the number reads what was said, corrected and not taken back', async () => {
    const rosa = await aParticipant()
    const goalId = await aGoal(rosa)
    const { version } = await theGoal(rosa, goalId)
    const measure = { submission: aSubmission(), version, text: '', unit: 'hours', start: 0, target: 40, now: 0 }
    done(await setMeasure(rosa, goalId, measure))
    for (const [day, amount] of [
      ['2026-11-25', 5],
      ['2026-12-02', 12],
      ['2026-12-09', null],
    ] as const) {
      const said = { how: 'well' as const, note: '', amount, onlyMe: false }
      done(await checkIn(on(rosa, day), goalId, { submission: aSubmission(), ...said }))
    }
    expect((await readDo(rosa, goalId)).said).toEqual([
      { day: '2026-11-25', amount: 5 },
      { day: '2026-12-02', amount: 12 },
    ])
  })
})

// What taking a change back means, and when it is no longer possible. Things and days are written out.
import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import type { GoalEvent, GoalEventAt } from '#app/domain/goal-event.ts'
import { collide, type Kept, keptChange, reversed } from '#app/domain/kept.ts'
import { inverseOf, numberNow, stillStanding, takenBack } from '#app/domain/undo.ts'

const day = '2026-11-21' as Day
const said = { text: 'Call the school', language: 'en' }

/** A story of changes, each sent by itself under its name. */
const aStory = (...told: [name: string, event: GoalEvent][]): GoalEventAt[] =>
  told.map(([changeId, event], at) => ({
    ...event,
    id: `event ${at}`,
    day,
    at: `${day}T12:00:00.000Z`,
    revision: 1,
    changeId,
  }))

const mark = (from: 'not-started' | 'doing', to: 'doing' | 'done'): GoalEvent => ({
  kind: 'step-status',
  stepId: 'step',
  step: said,
  from,
  to,
  reason: null,
  changed: [{ thing: 'step', id: 'step', before: { status: from }, after: { status: to } }],
})
const added: GoalEvent = {
  kind: 'step-added',
  stepId: 'step',
  step: said,
  changed: [{ thing: 'step', id: 'step', before: null, after: { text: 'Call the school' } }],
}
const detour: GoalEvent = {
  kind: 'pothole',
  potholeId: 'pothole',
  change: 'added',
  obstacle: said,
  detour: said,
  changed: [{ thing: 'pothole', id: 'pothole', before: null, after: { ifText: 'late', stepId: 'step' } }],
}
const renamed: GoalEvent = {
  kind: 'step-changed',
  stepId: 'step',
  step: said,
  fields: ['text'],
  changed: [{ thing: 'step', id: 'step', before: { text: 'Call' }, after: { text: 'Call the school' } }],
}
const set: GoalEvent = { kind: 'set', status: 'now' }
const undone = (change: string, ...changed: Kept[]): GoalEvent => ({ kind: 'undone', change, changed })
const backToDoing: Kept = { thing: 'step', id: 'step', before: { status: 'done' }, after: { status: 'doing' } }
const doneAgain: Kept = { thing: 'step', id: 'step', before: { status: 'doing' }, after: { status: 'done' } }

describe('taking a change back', () => {
  const cases: [string, GoalEventAt[], string, ReturnType<typeof inverseOf>][] = [
    ['a goal that was written cannot be unwritten', aStory(['a', set]), 'a', { refused: 'nothing' }],
    ['nothing was sent under that name', aStory(['a', set]), 'b', { refused: 'nothing' }],
    [
      'what was told before such things were kept',
      aStory(['a', { kind: 'only-me', onlyMe: true }]),
      'a',
      { refused: 'nothing' },
    ],
    ['a mark goes back to where the step was', aStory(['a', mark('doing', 'done')]), 'a', { puts: [backToDoing] }],
    [
      'an older mark waits for the newer one',
      aStory(['a', mark('not-started', 'doing')], ['b', mark('doing', 'done')]),
      'a',
      { refused: 'overtaken', by: 'event 1' },
    ],
    [
      'another field of the same step does not stand in its way',
      aStory(['a', mark('doing', 'done')], ['b', renamed]),
      'a',
      { puts: [backToDoing] },
    ],
    [
      'an added step goes, unless something was done with it',
      aStory(['a', added]),
      'a',
      { puts: [{ thing: 'step', id: 'step', before: { text: 'Call the school' }, after: null }] },
    ],
    [
      'a marked step stays',
      aStory(['a', added], ['b', mark('doing', 'done')]),
      'a',
      { refused: 'overtaken', by: 'event 1' },
    ],
    ['a step with a detour stays', aStory(['a', added], ['b', detour]), 'a', { refused: 'overtaken', by: 'event 1' }],
    [
      'what was taken back is not taken back again',
      aStory(['a', mark('doing', 'done')], ['b', undone('a', backToDoing)]),
      'a',
      { refused: 'taken-back' },
    ],
    [
      'taking back can be taken back',
      aStory(['a', mark('doing', 'done')], ['b', undone('a', backToDoing)]),
      'b',
      { puts: [doneAgain] },
    ],
    [
      'after that the first can be taken back again',
      aStory(['a', mark('doing', 'done')], ['b', undone('a', backToDoing)], ['c', undone('b', doneAgain)]),
      'a',
      { puts: [backToDoing] },
    ],
    [
      'a later change and its undoing cancel each other out',
      aStory(['a', added], ['b', mark('doing', 'done')], ['c', undone('b', backToDoing)]),
      'a',
      { puts: [{ thing: 'step', id: 'step', before: { text: 'Call the school' }, after: null }] },
    ],
    [
      'what was marked since stands in the way of putting back',
      aStory(['a', mark('doing', 'done')], ['b', undone('a', backToDoing)], ['c', mark('doing', 'done')]),
      'b',
      { refused: 'overtaken', by: 'event 2' },
    ],
    [
      'what was sent at once goes back at once',
      aStory(['a', renamed], ['b', mark('doing', 'done')], ['b', detour]),
      'b',
      {
        puts: [
          backToDoing,
          { thing: 'pothole', id: 'pothole', before: { ifText: 'late', stepId: 'step' }, after: null },
        ],
      },
    ],
  ]

  it.each(cases)('%s', (_, story, change, expected) => {
    expect(inverseOf(story, change)).toEqual(expected)
  })

  it('says what still stands', () => {
    const story = aStory(['a', set], ['b', added], ['c', renamed], ['d', undone('c')])
    expect([...takenBack(story)]).toEqual(['c'])
    expect(stillStanding(story).map((event) => event.changeId)).toEqual(['a', 'b'])
  })
})

describe('what is kept of a change', () => {
  it('is the fields that differ, or nothing', () => {
    const step = { text: 'Call', day: null, onlyMe: false }
    expect(keptChange('step', 's', step, { text: 'Call', day: null })).toEqual([])
    expect(keptChange('step', 's', step, { text: 'Write', day: undefined, onlyMe: true })).toEqual([
      { thing: 'step', id: 's', before: { text: 'Call', onlyMe: false }, after: { text: 'Write', onlyMe: true } },
    ])
  })

  it('reads the same the other way round', () => {
    const kept: Kept = { thing: 'card', id: 'why', before: null, after: { text: 'For Lucas' } }
    expect(reversed(kept)).toEqual({ thing: 'card', id: 'why', before: { text: 'For Lucas' }, after: null })
  })

  it('collides only about the same thing', () => {
    const one: Kept = { thing: 'step', id: 'a', before: { day: null }, after: { day: '2026-12-01' } }
    expect(collide(one, { ...one, id: 'b' })).toBe(false)
    expect(collide(one, { ...one, thing: 'pothole' })).toBe(false)
    expect(collide(one, { ...one, after: { time: '8:30' } })).toBe(false)
    expect(collide(one, one)).toBe(true)
  })
})

describe('the number now', () => {
  const checkIn = (checkInId: string, amount: number | null): GoalEvent => ({
    kind: 'check-in',
    checkInId,
    how: 'well',
    note: null,
    onlyMe: false,
    amount,
  })
  const corrected = (checkInId: string, amount: number | null): GoalEvent => ({
    kind: 'check-in-corrected',
    checkInId,
    how: 'well',
    note: null,
    onlyMe: false,
    amount,
  })
  const card = (now: number | null): GoalEvent => ({ kind: 'card', card: 'measure', removed: false, now })

  const cases: [string, GoalEventAt[], number | null][] = [
    ['nobody said one', aStory(['a', set]), null],
    ['the card says it', aStory(['a', card(20)]), 20],
    ['the last check-in says it', aStory(['a', card(20)], ['b', checkIn('x', 40)], ['c', checkIn('y', null)]), 40],
    ['a check-in taken back says nothing', aStory(['a', card(20)], ['b', checkIn('x', 40)], ['c', undone('b')]), 20],
    [
      'correcting an older one leaves the newer',
      aStory(['a', checkIn('x', 40)], ['b', checkIn('y', 60)], ['c', corrected('x', 45)]),
      60,
    ],
    ['correcting the last one', aStory(['a', checkIn('x', 400)], ['b', corrected('x', 40)]), 40],
    [
      'a number taken out of the last one',
      aStory(['a', checkIn('x', 30)], ['b', checkIn('y', 400)], ['c', corrected('y', null)]),
      30,
    ],
  ]
  it.each(cases)('%s', (_, story, expected) => {
    expect(numberNow(story)).toBe(expected)
  })
})

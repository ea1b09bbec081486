import { describe, expect, it } from 'vitest'
import { type CoachedGoal, coach, lettersOf } from '#app/domain/coach.ts'

/** A goal in own words that misses nothing. */
function aGoal(changes: Partial<CoachedGoal> = {}): CoachedGoal {
  return {
    statement: 'Find work near the 22 bus',
    targetDay: '2027-02-28',
    measureTarget: null,
    measureText: 'I have a first pay slip',
    confidence: 'quite',
    ...changes,
  }
}

describe('the letters', () => {
  it('differ between programmes', () => {
    expect(lettersOf('common')).toEqual(['specific', 'measurable', 'achievable', 'relevant', 'time-bound'])
    expect(lettersOf('alaska')).toEqual(['specific', 'meaningful', 'assessable', 'realistic', 'time-bound'])
  })
})

describe('the coach', () => {
  it('says nothing when nothing is missing', () => {
    expect(coach('common', aGoal())).toEqual([])
    expect(coach('alaska', aGoal())).toEqual([])
  })

  it.each([
    ['no day', { targetDay: null }, 'time-bound', 'no-day'],
    ['nothing to count', { measureText: null, statement: 'Eat better' }, 'measurable', 'nothing-to-count'],
    ['not asked how sure', { confidence: null }, 'achievable', 'make-it-smaller'],
    ['not sure yet', { confidence: 'not-sure-yet' }, 'achievable', 'make-it-smaller'],
    ['a little sure', { confidence: 'a-little' }, 'achievable', 'make-it-smaller'],
  ] as const)('%s: one quiet line', (_why, changes, letter, says) => {
    expect(coach('common', aGoal(changes))).toEqual([{ letter, says }])
  })

  it('names the same gaps by the letters of Alaska', () => {
    const goal = aGoal({ measureText: null, statement: 'Eat better', confidence: 'a-little' })
    expect(coach('alaska', goal)).toEqual([
      { letter: 'assessable', says: 'nothing-to-count' },
      { letter: 'realistic', says: 'make-it-smaller' },
    ])
  })

  it.each([
    ['a number in the words', { statement: 'Apply for 5 jobs', measureText: null }],
    ['a number in Arabic digits', { statement: 'التقدّم إلى ٥ وظائف', measureText: null }],
    ['a target number', { statement: 'Apply for jobs', measureTarget: 5, measureText: null }],
    ['a template, without words of its own', { statement: null, measureTarget: 5, measureText: null }],
  ])('takes %s as something to count', (_what, changes) => {
    expect(coach('common', aGoal(changes))).toEqual([])
  })
})

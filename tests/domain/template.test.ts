import { describe, expect, it } from 'vitest'
import { LIFE_AREAS } from '#app/domain/life-area.ts'
import {
  areaOf,
  blanksOf,
  countsMoney,
  emptyBlanks,
  isTemplateKey,
  measureOfTemplate,
  TEMPLATE_KEYS,
  templatesOf,
} from '#app/domain/template.ts'

describe('templates', () => {
  it('are four for each of twelve parts of life', () => {
    expect(LIFE_AREAS).toHaveLength(12)
    expect(TEMPLATE_KEYS).toHaveLength(48)
    for (const area of LIFE_AREAS) expect(templatesOf(area)).toHaveLength(4)
  })

  it('have at most two blanks beside the date, and never the same twice', () => {
    for (const key of TEMPLATE_KEYS) {
      const names = blanksOf(key).map((blank) => blank.name)
      expect(names.length).toBeLessThanOrEqual(2)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('know their part of life and refuse a key that is none', () => {
    expect(areaOf('children.bedtime')).toBe('children')
    expect(isTemplateKey('work.apply')).toBe(true)
    expect(isTemplateKey('work.fly')).toBe(false)
    expect(isTemplateKey('toString')).toBe(false)
  })

  it.each([
    ['home.see', { n: 3 }, { start: 0, target: 3 }, false],
    ['home.save', { amount: 250 }, { start: 0, target: 250 }, true],
    ['children.bedtime', { time: '20:00', n: 5 }, { start: 0, target: 5 }, false],
    ['safety.talk', {}, null, false],
    ['home.fix', { thing: '3 windows' }, null, false],
    ['home.see', {}, null, false],
  ] as const)('%s counts by itself', (key, filled, measure, money) => {
    expect(measureOfTemplate(key, filled)).toEqual(measure)
    expect(countsMoney(key)).toBe(money)
  })

  it('say which blanks are still empty', () => {
    expect(emptyBlanks('work.apply', { n: 5 })).toEqual(['job'])
    expect(emptyBlanks('work.apply', { n: 5, job: '' })).toEqual(['job'])
    expect(emptyBlanks('work.apply', { n: 5, job: 'kitchen' })).toEqual([])
    expect(emptyBlanks('safety.talk', {})).toEqual([])
  })
})

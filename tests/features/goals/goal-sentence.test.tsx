// A goal reads in the reader's language whatever language it was made in.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BLANK_NAMES, blanksOf, type FilledBlanks, TEMPLATE_KEYS } from '#app/domain/template.ts'
import { DraftSentence } from '#app/features/goals/builder/draft-sentence.tsx'
import { goalDraftFrom } from '#app/features/goals/builder/goal-draft.ts'
import { templateSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { languages } from '#app/i18n/languages.ts'
import { WordsProvider } from '#app/i18n/words.ts'
import { aDay } from '#tests/support/goals.ts'

const day = aDay('2027-05-31')
const bare = (text: string) => text.replace(/[\u2066-\u2069\u00a0]/g, (mark) => (mark === '\u00a0' ? ' ' : ''))

describe.each(languages.map(({ code }) => code))('templates in %s', (code) => {
  const words = wordsIn(code)

  it.each(TEMPLATE_KEYS)('%s says all of its blanks and the day', (key) => {
    for (const count of [1, 2, 3, 11, 100]) {
      const filled: FilledBlanks = {}
      for (const { name, type } of blanksOf(key)) {
        filled[name] = type === 'number' ? count : type === 'amount' ? 250 : type === 'time' ? '20:30' : `<${name}>`
      }
      const sentence = templateSentence(words, key, filled, day)
      expect(sentence).not.toMatch(/\{\{|undefined|____/)
      expect(sentence).toContain(words.day(day))
      for (const { name, type } of blanksOf(key)) if (type === 'text') expect(sentence).toContain(`<${name}>`)
      if (blanksOf(key).some(({ type }) => type === 'number') && count > 2)
        expect(sentence).toContain(words.number(count))
    }
  })

  it('shows open blanks as open', () => {
    expect(templateSentence(words, 'work.apply', {}, null).match(/____/g)).toHaveLength(3)
  })
})

describe('the same goal in three languages', () => {
  it.each([
    ['en', 1, 'I will apply for 1 job by May 31, 2027. Kind of job: cocina.'],
    ['en', 5, 'I will apply for 5 jobs by May 31, 2027. Kind of job: cocina.'],
    ['es', 1, 'Voy a solicitar 1 empleo antes del 31 de mayo de 2027. Tipo de trabajo: cocina.'],
    ['es', 5, 'Voy a solicitar 5 empleos antes del 31 de mayo de 2027. Tipo de trabajo: cocina.'],
    ['ar', 1, 'سأتقدّم إلى وظيفة واحدة قبل 31 مايو 2027. نوع العمل: cocina.'],
    ['ar', 2, 'سأتقدّم إلى وظيفتين قبل 31 مايو 2027. نوع العمل: cocina.'],
    ['ar', 5, 'سأتقدّم إلى 5 وظائف قبل 31 مايو 2027. نوع العمل: cocina.'],
    ['ar', 12, 'سأتقدّم إلى 12 وظيفة قبل 31 مايو 2027. نوع العمل: cocina.'],
  ] as const)('%s, %s', (code, n, expected) => {
    expect(bare(templateSentence(wordsIn(code), 'work.apply', { n, job: 'cocina' }, day))).toBe(expected)
  })

  it('has a question for every blank in every language', () => {
    for (const { code } of languages) {
      for (const name of BLANK_NAMES) expect(wordsIn(code).t(`templates:blank.${name}`)).not.toBe(`blank.${name}`)
    }
  })
})

describe('read back', () => {
  const html = (fields: Record<string, unknown>) =>
    renderToStaticMarkup(
      <WordsProvider value={wordsIn('en')}>
        <DraftSentence draft={goalDraftFrom(fields)} today={aDay('2026-11-22')} />
      </WordsProvider>,
    )

  it('underlines what was answered and leaves open what was not', () => {
    const said = bare(html({ statement: 'Find\nwork', targetDay: '2027-05-31' }))
    expect(said).toContain('My goal by <b>May 31, 2027</b>: <b>Find work</b>')
    expect(said).toContain('First small step: <i>which one?</i>')
  })

  it('says the year of a day of another year', () => {
    const step = { statement: 'Find work', targetDay: '2027-05-31', step: 'Call' }
    expect(bare(html({ ...step, stepDay: '2026-12-01' }))).toContain('on <b>Tuesday, December 1</b>')
    expect(bare(html({ ...step, stepDay: '2027-01-04' }))).toContain('on <b>January 4, 2027</b>')
  })

  it('says kindly that the first step is after the goal, and nothing when it is not', () => {
    const goal = { statement: 'Find work', targetDay: '2026-12-01', step: 'Call' }
    expect(html({ ...goal, stepDay: '2026-12-02' })).toContain('This day is after the day of the goal.')
    expect(html({ ...goal, stepDay: '2026-12-01' })).not.toContain('after the day')
  })

  it('shows what a person wrote as text, whatever it is', () => {
    const said = bare(html({ statement: '<script>alert(1)</script>', step: '"><img>' }))
    expect(said).toContain('<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>')
    expect(said).toContain('<b>&quot;&gt;&lt;img&gt;</b>')
  })
})

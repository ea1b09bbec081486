import { expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'

test.each([
  [[], ''],
  [['جسري'], 'جسري'],
  [['حياتي الآن', 'جسري'], 'حياتي الآن وجسري'],
  // Two names with an "and" of their own: "body and mind and children and family" says nothing.
  [['الجسم والنفس', 'الأطفال والعائلة'], 'الجسم والنفس، والأطفال والعائلة'],
  [['المسكن', 'الجسم والنفس', 'المدّخرات'], 'المسكن، الجسم والنفس، والمدّخرات'],
])('an Arabic list of %j can be told apart', (items, text) => {
  expect(wordsIn('ar').list(items)).toBe(text)
})

test('other lists follow their own language', () => {
  const items = ['a', 'b', 'c']
  expect([wordsIn('en').list(items), wordsIn('es').list(items)]).toEqual(['a, b, and c', 'a, b y c'])
})

import { expect, test } from 'vitest'
import { normalPassword, passwordProblem } from '#app/domain/password.ts'

test.each([
  ['footbridge demo 2026', 'rosa@demo.test', null],
  ['river lamp seven goats', 'rosa', null],
  ['سبع قطط تحت المطر', 'amina', null],
  ['七只猫在雨中一起走过那座很长的桥', 'lin', null],
  ['short one here', 'rosa', 'too-short'],
  ['fifteen letters', 'rosa', null],
  ['x'.repeat(257), 'rosa', 'too-long'],
  ['aaaaaaaaaaaaaaaaaaaa', 'rosa', 'too-common'],
  ['abcabcabcabcabcabc', 'rosa', 'too-common'],
  ['123456789012345', 'rosa', 'too-common'],
  ['abcdefghijklmnop', 'rosa', 'too-common'],
  ['passwordpassword', 'rosa', 'too-common'],
  ['Footbridge 2026!', 'rosa', 'too-common'],
  ['contraseña 1234567', 'rosa', 'too-common'],
  ['my footbridge to school', 'rosa', null],
  ['617 555 0100 617', '+16175550100', 'too-common'],
  ['rosadelgado1 rosadelgado1', 'rosadelgado1', 'too-common'],
  ['rosa@demo.test12', 'rosa@demo.test', null],
])('the password %j of %s: %s', (password, identifier, problem) => {
  expect(passwordProblem(password, identifier)).toBe(problem)
})

test.each([
  ['the space bar of a Khmer keyboard', 'ឆ្មា\u200bដើម\u200b\u200bទឹក\u200bផ្លូវ', 'ឆ្មា ដើម ទឹក ផ្លូវ'],
  ['a space that a phone puts behind a word', ' river lamp seven goats ', 'river lamp seven goats'],
  ['letters of another keyboard', 'پاستيل ترمز كاج', 'پاستیل ترمز کاج'],
])('%s makes no other password', (_, typed, same) => {
  expect(normalPassword(typed)).toBe(normalPassword(same))
})

test('capitals and accents do', () => {
  expect(normalPassword('Río verde')).not.toBe(normalPassword('rio verde'))
})

import { expect, test } from 'vitest'
import { newPasswordProblem } from '#app/server/identity/passwords.server.ts'

test.each([
  ['correct horse battery staple', 'too-common'],
  ['Correct Horse Battery Staple', 'too-common'],
  ['qwertyuiopasdfgh', 'too-common'],
  ['1qaz2wsx3edc4rfv', 'too-common'],
  ['yankeesironsides', 'too-common'],
  ['river lamp seven goats', null],
  ['river lamp', 'too-short'],
])('the new password %j: %s', (password, problem) => {
  expect(newPasswordProblem(password, 'rosa')).toBe(problem)
})

import { expect, test } from 'vitest'
import { hashPassword, newPasswordProblem, passwordMatches } from '#app/server/identity/passwords.server.ts'

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

test('a password is kept as argon2id of 19 MiB, with a salt of its own', async () => {
  const [one, other] = [await hashPassword('river lamp seven goats'), await hashPassword('river lamp seven goats')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  // why: composed and in pieces, as two phones type it
  expect(await passwordMatches(await hashPassword('caf\u00e9 under the bridge'), 'cafe\u0301 under the bridge')).toBe(
    true,
  )
  expect(await passwordMatches(one, 'River lamp seven goats')).toBe(false)
})

import { expect, test } from 'vitest'
import { pathAfterSigningIn, returnPath } from '#app/server/return-path.ts'

test.each([
  ['/goals/abc', '/goals/abc'],
  ['/goals?area=home', '/goals?area=home'],
  ['//evil.example', '/today'],
  ['/\\evil.example', '/today'],
  ['/.//evil.example', '/today'],
  ['/..//evil.example/x', '/today'],
  ['https://evil.example', '/today'],
  ['javascript:alert(1)', '/today'],
  ['/\t/evil.example', '/today'],
  ['goals', '/today'],
  ['', '/today'],
  [undefined, '/today'],
])('back to %j goes to %s', (path, to) => {
  expect(returnPath(path, '/today')).toBe(to)
})

test.each([
  ['/sign-out', '/today'],
  ['/Sign-Out?x', '/today'],
  ['/sign-in?next=/sign-out', '/today'],
  ['/exit', '/today'],
  ['/goals/abc', '/goals/abc'],
  ['//evil.example', '/today'],
])('after signing in %j goes to %s', (path, to) => {
  expect(pathAfterSigningIn(path, '/today')).toBe(to)
})

import { expect, test } from 'vitest'
import { savedAt, seeOtherWithCookies } from '#app/server/respond.server.ts'

test('the next page comes with each cookie on a line of its own', () => {
  const cookies = ['session=one; Expires=Sun, 22 Nov 2026 00:00:00 GMT', 'device=two; Path=/']
  const answer = seeOtherWithCookies('/today', cookies)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/today#top'])
  expect(answer.headers.getSetCookie()).toEqual(cookies)
})

test('after a save the page says so, and its address stays the same', () => {
  expect(savedAt('/goals/abc').headers.get('location')).toBe('/goals/abc#saved')
})

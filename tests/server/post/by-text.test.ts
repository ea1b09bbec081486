// Text messages through whoever stands behind TEXT_URL: the shape that .env.example and README promise.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { byText } from '#app/server/post/by-text.server.ts'
import { aTextServer, type TextServer } from '#tests/support/mail-server.ts'

const message = { id: 'm1', to: '+14135550100', subject: 'A note', text: 'يمكنني النظر.', language: 'ar' }
const token = 'a token of the provider'

let server: TextServer
beforeEach(async () => {
  server = await aTextServer()
})
afterEach(() => server.close())

it('is a POST of JSON with a bearer token and an id to know it again by', async () => {
  expect(await byText({ url: server.url, token })(message)).toEqual({ became: 'sent' })
  const [asked] = server.asked
  expect(JSON.parse(asked?.body ?? '')).toEqual({ id: 'm1', to: '+14135550100', text: 'يمكنني النظر.' })
  expect(asked?.headers).toMatchObject({
    authorization: 'Bearer a token of the provider',
    'content-type': 'application/json',
    'idempotency-key': 'm1',
  })
})

it.each([
  [400, 'refused'],
  [422, 'refused'],
  [401, 'later'],
  [404, 'later'],
  [429, 'later'],
  [500, 'later'],
  [503, 'later'],
  [302, 'later'],
] as const)('%d: %s', async (status, became) => {
  server.answers = status
  expect(await byText({ url: server.url, token })(message)).toEqual({ became, why: String(status) })
  expect(server.asked).toHaveLength(1)
})

it('one that hangs, or is away, is tried again later', async () => {
  server.answers = null
  expect(await byText({ url: server.url, token, patience: 200 })(message)).toEqual({
    became: 'later',
    why: 'TimeoutError',
  })
  expect(await byText({ url: 'http://127.0.0.1:9/', token })(message)).toEqual({ became: 'later', why: 'TypeError' })
})

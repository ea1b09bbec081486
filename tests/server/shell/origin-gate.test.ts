import { expect, test } from 'vitest'
import { refusedAtTheGate } from '#app/server/shell/origin-gate.server.ts'

const ours = 'https://footbridge.example'
const form = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '10' }

test.each([
  ['a page is read', 'GET', {}, null],
  ['our own form', 'POST', { ...form, 'sec-fetch-site': 'same-origin' }, null],
  ['our own form in an older browser', 'POST', { ...form, origin: ours }, null],
  ["another site's form", 'POST', { ...form, 'sec-fetch-site': 'cross-site', origin: ours }, 403],
  ['a sibling site', 'POST', { ...form, 'sec-fetch-site': 'same-site' }, 403],
  ['a typed address or a bookmark', 'POST', { ...form, 'sec-fetch-site': 'none' }, 403],
  ['no origin at all', 'POST', form, 403],
  ['a null origin', 'POST', { ...form, origin: 'null' }, 403],
  ['a foreign origin', 'DELETE', { ...form, origin: 'https://evil.example' }, 403],
  ['JSON', 'POST', { ...form, 'content-type': 'application/json', origin: ours }, 415],
  ['a form with files', 'POST', { ...form, 'content-type': 'multipart/form-data; boundary=x', origin: ours }, 415],
  ['no type', 'POST', { 'content-length': '10', origin: ours }, 415],
  ['no length', 'POST', { 'content-type': form['content-type'], origin: ours }, 411],
  ['a body of 256 KB', 'POST', { ...form, 'content-length': '262144', origin: ours }, null],
  ['a body over 256 KB', 'POST', { ...form, 'content-length': '262145', origin: ours }, 413],
])('%s', (_case, method, headers, status) => {
  expect(refusedAtTheGate({ method, headers }, ours)).toBe(status)
})

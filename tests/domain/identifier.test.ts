import { expect, test } from 'vitest'
import { readIdentifier } from '#app/server/identity/identifier.server.ts'

test.each([
  ['Rosa@Demo.Test', { kind: 'email', value: 'rosa@demo.test' }],
  ['  rosa@demo.test ', { kind: 'email', value: 'rosa@demo.test' }],
  ['rosa@', null],
  ['rosa@demo', null],
  ['(978) 555-0123', { kind: 'phone', value: '+19785550123' }],
  ['+1 978 555 0123', { kind: 'phone', value: '+19785550123' }],
  ['+855 12 345 678', { kind: 'phone', value: '+85512345678' }],
  ['River Stone 7', { kind: 'name', value: 'river stone 7' }],
  ['نجمة البحر', { kind: 'name', value: 'نجمة البحر' }],
  ['ｒｏｓａ７', { kind: 'name', value: 'rosa7' }],
  ['ab', null],
  ['', null],
  ['   ', null],
  ['<b>rosa</b>', null],
  ["rosa'); drop table", null],
])('%j is read as %j', (typed, identifier) => {
  expect(readIdentifier(typed)).toEqual(identifier)
})

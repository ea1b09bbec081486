import { expect, test } from 'vitest'
import { type HandedTo, handedCodeTimes, whomToHandCode } from '#app/domain/handed-code.ts'

test('a code waits a day and then works for a week', () => {
  expect(handedCodeTimes('2026-11-21T17:00:00.000Z')).toEqual({
    opensAt: '2026-11-22T17:00:00.000Z',
    endsAt: '2026-11-29T17:00:00.000Z',
  })
})

const rosa = { programme: 'massachusetts', readByMaker: false, confirmed: false, knownBy: ['Rosa', 'Dana Whitfield'] }
const stranger = { programme: null, readByMaker: false, confirmed: false, knownBy: ['', 'Sam'] }
const sure = { ...rosa, confirmed: true }

test.each<[string, HandedTo[], string, HandedTo | null]>([
  ['nobody', [], '', null],
  ['the only one', [rosa], '', rosa],
  ['somebody who said no programme', [stranger], '', stranger],
  ['somebody of another programme', [{ ...rosa, programme: 'alaska' }], '', null],
  ['somebody whom the administrator reads as a worker', [{ ...rosa, readByMaker: true }], '', null],
  ['two, and nothing tells them apart', [stranger, rosa], '', null],
  ['two, of whom one confirmed the address', [stranger, sure], '', sure],
  ['two who confirmed a phone they share', [{ ...stranger, confirmed: true }, sure], '', null],
  ['two, and the nickname of one', [stranger, rosa], ' rosa ', rosa],
  ['two, and the nickname of the other, who did not confirm it', [stranger, sure], 'SAM', stranger],
  ['two, and the worker one shows something to', [stranger, rosa], 'Dana  Whitfield', rosa],
  ['two, and a name of nobody', [stranger, sure], 'Pat', null],
  ['the only one, and a name of nobody', [sure], 'Pat', null],
  ['the only one, and no nickname', [stranger], ' ', stranger],
])('%s', (_, people, also, whom) => {
  expect(whomToHandCode(people, also, 'massachusetts')).toBe(whom)
})

import { expect, test } from 'vitest'
import { itemNumber, itemNumbered } from '#app/instruments/item-number.ts'
import { instrumentKeys, publishedInstrument } from '#app/instruments/published.ts'

test('an item is its place in its version, there and back', () => {
  const map = publishedInstrument('calmap')
  expect(itemNumber(map, 'home')).toBe(1)
  expect(itemNumber(map, 'safety')).toBe(8)
  for (const instrument of instrumentKeys.map((key) => publishedInstrument(key)))
    for (const { key } of instrument.structure.items)
      expect(itemNumbered(instrument, String(itemNumber(instrument, key)))?.key).toBe(key)
})

test.each(['0', '13', '01', '1.0', '-1', '1e0', ' 1', '', 'safety', '__proto__', undefined])(
  '%s is no item of the map',
  (text) => {
    expect(itemNumbered(publishedInstrument('calmap'), text)).toBe(null)
  },
)

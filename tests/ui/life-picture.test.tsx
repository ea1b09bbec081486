import { describe, expect, test } from 'vitest'
import { areaOfMapRow, LIFE_AREAS } from '#app/domain/life-area.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { LifePicture, picturedParts } from '#app/ui/pictures/life-picture.tsx'
import { rendered, tags } from './render.tsx'

describe('the picture of a part of life', () => {
  test('is there for each of the twelve, and none looks like another', () => {
    expect(picturedParts).toEqual([...LIFE_AREAS])
    const drawn = LIFE_AREAS.map((area) => rendered(<LifePicture of={area} />))
    expect(new Set(drawn).size).toBe(12)
    for (const one of drawn) {
      expect(tags(one, 'svg')).toEqual(['<svg class="i" viewBox="0 0 24 24" aria-hidden="true">'])
      // One stone each, as in all our drawings.
      expect(one.match(/class="f"/g)).toHaveLength(1)
    }
  })

  test('is there for every row of my family map', () => {
    const rows = publishedInstrument('calmap', 1).structure.items.map(({ key }) => key)
    expect(rows.filter((row) => !rendered(<LifePicture of={areaOfMapRow(row)} />))).toEqual([])
  })

  test.each([null, 'faith', 'constructor', ''])('is not there for what nobody drew: %s', (of) => {
    expect(rendered(<LifePicture of={of} />)).toBe('')
  })
})

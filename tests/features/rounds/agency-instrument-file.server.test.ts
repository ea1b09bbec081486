import { beforeEach, expect, test, vi } from 'vitest'
import { readQualityOfLife } from '#app/features/quality-of-life/read-quality-of-life.server.ts'
import {
  allInstruments,
  checkInstrument,
  loadInstrument,
} from '#app/features/rounds/agency-instruments/agency-instruments.server.ts'
import { itemText, publishedInstrument } from '#app/instruments/published.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { anAgencyInstrument, exampleFile } from '#tests/support/instruments.ts'
import { aParticipant, NOW, on } from '#tests/support/people.ts'
import { aRoundDone } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

onBothDatabases("an agency's file", () => {
  test('with a fault changes nothing', async () => {
    expect(await loadInstrument(exampleFile('wheel').replace('"mean"', '"sum"'), NOW)).toHaveProperty('faults')
    const elsewhere = exampleFile('wheel', (file) => ({ ...file, programme: 'atlantis' }))
    expect(await loadInstrument(elsewhere, NOW)).toEqual({
      faults: [{ path: 'line 7, programme', found: '"atlantis"', expected: 'a programme of this Footbridge' }],
    })
    expect(await allInstruments()).toEqual([])
  })

  test('is loaded once; a second time it is there already, and other questions under its version are refused', async () => {
    const text = exampleFile('wheel')
    expect(await loadInstrument(text, NOW)).toMatchObject({ done: { already: false, mends: [] } })
    expect(await loadInstrument(text, NOW)).toMatchObject({ done: { already: true, mends: [] } })
    const changed = text.replace('Things I look forward to.', 'Things I like.')
    expect(await loadInstrument(changed, NOW)).toEqual({
      faults: [
        {
          path: 'line 3, version',
          found: 'wheel@1 with other words',
          expected: 'the English words that were loaded under this key and version, or another version',
        },
      ],
    })
    expect((await allInstruments()).map((one) => `${one.key}@${one.version}`)).toEqual(['wheel@1'])
  })

  test('loaded again may mend a translation: who answered it reads the better words within a minute', async () => {
    await anAgencyInstrument('wheel')
    const rosa = await aParticipant()
    await aRoundDone(on(rosa, '2026-06-10'), 'wheel', { answers: { rest: 3 } })
    const better = exampleFile('wheel', (file) => {
      const { es, ...texts } = file.texts as { es: { items: Record<string, object> } }
      const rest = { ...es.items.rest, name: 'Mi descanso y mi sueño' }
      return { ...file, texts: { ...texts, es: { ...es, items: { ...es.items, rest } } } }
    })
    expect(await checkInstrument(better)).toMatchObject({ done: { already: true, mends: ['es'] } })
    expect(await loadInstrument(better, NOW)).toMatchObject({ done: { mends: ['es'] } })
    const restIn = async (language: string) => {
      const { version } = await readQualityOfLife(rosa, null, 'wheel')
      return itemText(publishedInstrument('wheel', version ?? 0), language, 'rest').name
    }
    // why: another process read the words just before they were mended
    const minuteLater = performance.now() + 60_000
    const clock = vi.spyOn(performance, 'now').mockReturnValue(minuteLater)
    expect(await restIn('es')).toBe('Mi descanso y mi sueño')
    expect(await restIn('en')).toBe('Rest')
    clock.mockRestore()
    expect(await loadInstrument(better, NOW)).toMatchObject({ done: { already: true, mends: [] } })
    const audited = database().selectFrom('auditEvent').select(['kind', 'fields']).orderBy('sequence')
    expect((await audited.execute()).filter(({ kind }) => kind.startsWith('instrument'))).toEqual([
      { kind: 'instrument-loaded', fields: '[]' },
      { kind: 'instrument-mended', fields: '["es"]' },
    ])
  })

  test('cannot be set beside what is not there, nor become another kind under its key', async () => {
    const strange = exampleFile('harbor-bridge', (file) => ({ ...file, compares: [{ version: 77, items: {} }] }))
    expect(await checkInstrument(strange)).toMatchObject({
      faults: [{ found: '77', expected: 'a version of bridge that is there' }],
    })
    const pair = exampleFile('harbor-bridge', (file) => ({
      ...file,
      compares: [{ version: 1, items: { place: 'roof' } }],
    }))
    expect(await checkInstrument(pair)).toMatchObject({ faults: [{ found: '"roof"' }] })
    await anAgencyInstrument('wheel')
    const other = exampleFile('matrix-of-seventeen', (file) => ({ ...file, key: 'wheel', version: 2 }))
    expect(await checkInstrument(other)).toMatchObject({ faults: [{ path: 'line 4, kind', found: '"map"' }] })
  })
})

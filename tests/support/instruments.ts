// Questionnaires of an agency, loaded from the example files as an operator would.
import { readFileSync } from 'node:fs'
import { loadInstrument } from '#app/features/rounds/agency-instruments/agency-instruments.server.ts'
import { NOW } from './people.ts'

export type Example = 'wheel' | 'matrix-of-seventeen' | 'harbor-bridge'

/** The text of an example file, something in it changed. */
export function exampleFile(name: Example, change: (file: Record<string, unknown>) => object = (file) => file): string {
  const file = JSON.parse(readFileSync(`tests/support/instruments/${name}.json`, 'utf8')) as Record<string, unknown>
  return JSON.stringify(change(file), null, 2)
}

/** Loads an example; something in it may be changed first. */
export async function anAgencyInstrument(
  name: Example,
  change?: (file: Record<string, unknown>) => object,
): Promise<void> {
  const loaded = await loadInstrument(exampleFile(name, change), NOW)
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults))
}

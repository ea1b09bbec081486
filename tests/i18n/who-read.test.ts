import { expect, test } from 'vitest'
import { type FileState, whoRead } from '#app/i18n/who-read.ts'

const written: FileState = { state: 'written' }
const again: FileState = { state: 'second-reading', day: '2026-11-20' }
const byAna: FileState = { state: 'person', who: 'Ana P.', day: '2026-12-01' }

test.each([
  ['nothing read again', { a: written, b: written }, { files: 2, again: 0, lastDay: null, people: [] }],
  ['a part read again', { a: written, b: again }, { files: 2, again: 1, lastDay: '2026-11-20', people: [] }],
  [
    'all, some by a person',
    { a: again, b: byAna, c: byAna },
    { files: 3, again: 3, lastDay: '2026-12-01', people: [{ who: 'Ana P.', files: 2 }] },
  ],
])('%s', (_what, files, read) => expect(whoRead({ files })).toEqual(read))

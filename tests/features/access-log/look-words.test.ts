import { expect, test } from 'vitest'
import { lookWords } from '#app/features/access-log/look-words.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'

const nothing = { sections: [], twoDays: false, copied: false }

test.each([
  ['en', { ...nothing, sections: null }, 'My name and next step, in their list'],
  ['en', { ...nothing, sections: ['goals', 'bridge'] as const }, 'My goals and My bridge'],
  ['en', nothing, 'My page, with nothing on it'],
  ['en', { ...nothing, twoDays: true }, 'Then and now, with nothing on it'],
  ['en', { ...nothing, copied: true }, 'A text for the office’s own files, with nothing in it'],
  ['es', { ...nothing, copied: true }, 'Un texto para los archivos de la oficina, sin nada escrito'],
  ['ar', { ...nothing, copied: true }, 'نص لملفات المكتب، ولا شيء فيه'],
])('in %s a look of %o reads: %s', (language, { sections, ...look }, words) => {
  expect(lookWords(wordsIn(language), { ...look, sections: sections && [...sections] })).toBe(words)
})

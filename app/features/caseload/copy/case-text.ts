import type { CopyShape } from '#app/domain/case-copy.ts'
import type { Appointment } from '#app/features/caseload/read-appointment.server.ts'
import type { Words } from '#app/i18n/words.ts'
import { alaskaText } from './alaska-text.ts'
import { type Meeting, noteText } from './note-text.ts'
import { officeText } from './office-text.ts'

/** The text of one shape in the reader's language. */
export function caseText(words: Words, page: Appointment, shape: CopyShape, meeting: Meeting): string {
  if (shape === 'office') return officeText(words, page)
  return shape === 'alaska' ? alaskaText(words, page) : noteText(words, page, meeting)
}

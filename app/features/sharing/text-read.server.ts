import { createHash } from 'node:crypto'
import type { Day } from '#app/domain/day.ts'
import type { Words } from '#app/i18n/words.ts'
import { releaseText, type ToSign } from './release-text.ts'

/**
 * Stands for the text above a signature, so that what is signed is what was read, to the letter: a worker who moved meanwhile, a
 * midnight that makes the last day another one, or another language make another text.
 */
export function textRead(words: Words, release: ToSign, today: Day): string {
  return createHash('sha256')
    .update(releaseText(words, release, today))
    .digest('base64url')
}

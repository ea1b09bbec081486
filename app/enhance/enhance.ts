import { focusTheErrors } from './error-summary.ts'
import { leaveFast } from './leave-fast.ts'
import { sendOnce } from './send-once.ts'

/** Parts of the script that come only where a page has something for them to do: prepaid data is dear. */
const parts: [what: string, load: () => Promise<{ start(on: HTMLElement): void }>][] = [
  // A text to copy, or a page to print in one press.
  ['[data-copy], [data-print]', () => import('./take-along.ts')],
  // What a page of somebody signed in needs.
  ['.float', () => import('./still-here.ts')],
  // Own words, kept as they are typed.
  ['form#draft', () => import('./keep-words.ts')],
  // A question of ten points goes on by a tap.
  ['[data-goes-on]', () => import('./go-on-by-tap.ts')],
  // A phone may show who holds it.
  ['[data-passkey]', () => import('./passkey.ts')],
  // Somebody asked for a voice, or may.
  ['[data-aloud]', () => import('./read-aloud.ts')],
]

/** Each of these makes a page that already works a little nicer, and none of them is needed. */
export function enhance() {
  focusTheErrors()
  sendOnce()
  leaveFast()
  for (const [what, load] of parts) {
    const found = document.querySelector<HTMLElement>(what)
    if (found) load().then((part) => part.start(found))
  }
}

import { focusTheErrors } from './error-summary.ts'
import { leaveFast } from './leave-fast.ts'
import { sendOnce } from './send-once.ts'

/** Each of these makes a page that already works a little nicer, and none of them is needed. */
export function enhance() {
  focusTheErrors()
  sendOnce()
  leaveFast()
  copyAndPrint()
  endInTime()
  goOn()
  askThePhone()
}

/** Only where a phone may show who holds it. */
async function askThePhone() {
  const form = document.querySelector<HTMLFormElement>('[data-passkey]')
  if (form) (await import('./passkey.ts')).passkey(form)
}

/** Only where there is a text to copy, or a page to print in one press. */
async function copyAndPrint() {
  if (document.querySelector('[data-copy], [data-print]')) (await import('./take-along.ts')).takeAlong()
}

/** Only a question of ten points goes on by a tap. */
async function goOn() {
  const points = document.querySelector<HTMLElement>('[data-goes-on]')
  if (points) (await import('./go-on-by-tap.ts')).goOnByTap(points)
}

/** What a page of somebody signed in needs, and only where it is needed: prepaid data is dear. */
async function endInTime() {
  if (!document.querySelector('.float')) return
  const { stillHere, tell } = await import('./still-here.ts')
  const won = stillHere()
  if (!document.querySelector('form#draft')) return
  const { keepWords } = await import('./keep-words.ts')
  keepWords(tell, won)
}

import { focusTheErrors } from './error-summary.ts'
import { escapeClosesTheLanguageMenu } from './language-menu.ts'
import { leaveFast } from './leave-fast.ts'
import { sendOnce } from './send-once.ts'

/** Each of these makes a page that already works a little nicer, and none of them is needed. */
export function enhance() {
  focusTheErrors()
  sendOnce()
  leaveFast()
  escapeClosesTheLanguageMenu()
}

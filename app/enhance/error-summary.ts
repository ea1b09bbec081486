/**
 * Brings the reader to what is to be fixed. `autofocus` does it too, but not when the address carries a #fragment. The page is
 * the answer to a POST: kept as its plain address, so that Back shows it again and not the browser's "confirm resubmission".
 */
export function focusTheErrors() {
  const errors = document.querySelector<HTMLElement>('.errors')
  if (!errors) return
  errors.focus()
  history.replaceState(null, '', location.href)
}

/** Brings the reader to what is to be fixed. `autofocus` does it too, but not when the address carries a #fragment. */
export function focusTheErrors() {
  document.querySelector<HTMLElement>('.errors')?.focus()
}

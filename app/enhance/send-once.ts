// After this long a person on a bad line is right to press again; the server writes the same form once anyway.
const pause = 5000

/** A second press while the first is under way does nothing: no page that flickers, no bytes paid for twice. */
export function sendOnce() {
  const sent = new Map<HTMLFormElement, number>()
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    // Leave fast has emptied the screen, and may be pressed as often as a frightened hand likes, also right after Save.
    if (document.documentElement.hidden) return
    const now = Date.now()
    if (now - (sent.get(form) ?? Number.NEGATIVE_INFINITY) < pause) event.preventDefault()
    else sent.set(form, now)
  })
  // Back may bring the page as it was left.
  addEventListener('pageshow', () => sent.clear())
}

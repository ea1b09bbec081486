// As long as a second press of *Next* is not sent (send-once.ts).
const pause = 5000
// The second half of a double tap falls on the page that has just come: it may choose there, and nothing is sent unread.
const deaf = 400

/**
 * A tap on a point is the answer and *Next* in one. Keys only choose: whoever walks along the line by arrows is not thrown
 * forward, and neither is whoever has opened something else on the page, a note or another answer. The point is painted
 * before the page leaves, and stays as it was sent.
 */
export function start(points: HTMLElement) {
  let sentAt = Number.NEGATIVE_INFINITY
  let cameAt = performance.now()
  points.addEventListener('click', (event) => {
    const { form } = event.target as HTMLInputElement
    if (!form) return
    if (event.timeStamp - sentAt < pause) return event.preventDefault()
    // A press that no hand or pen made has no count.
    if (event.detail === 0 || event.timeStamp - cameAt < deaf || form.querySelector('details[open]')) return
    sentAt = event.timeStamp
    const next = form.querySelector('button')
    requestAnimationFrame(() => requestAnimationFrame(() => next?.click()))
  })
  // Back may bring the page as it was left.
  addEventListener('pageshow', () => {
    sentAt = Number.NEGATIVE_INFINITY
    cameAt = performance.now()
  })
}

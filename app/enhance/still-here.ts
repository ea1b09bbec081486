const warning = 120_000
const find = <E extends Element = HTMLElement>(what: string) => document.querySelector<E>(what)

/** Posts to the address that keeps drafts, or says *stay*; null when it could not be reached or the visit is over. */
export async function tell(
  body: URLSearchParams,
  to = '/draft',
): Promise<{ left: number; version: number; atOdds: boolean } | null> {
  try {
    // A visit that is over leads to the sign-in page; the words are kept there too, and nothing more is to be read.
    const answer = await fetch(to, { method: 'POST', body, keepalive: true, redirect: 'manual' })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}

/** What the page says of words that could not be kept, on a bad line; null when all are. */
function notKept(): string | null {
  const said = find('#draft-said')
  return said?.textContent && said.textContent === said.dataset.lost ? said.textContent : null
}

/** Told of time won by the other parts of the script, once the page counts its time. */
export let timeWon: (seconds: number) => void = () => {}

/**
 * Says in good time when the page closes, and then empties it: on a shared phone the next person reads nothing. Asks the
 * server nothing by itself, so that an open page never keeps a visit alive.
 */
export function start(float: HTMLElement) {
  const when = find('#still-when')
  const kept = find('#still-kept')
  const stay = float.querySelector('button')
  const main = find('main')
  const sentence = when?.textContent ?? ''
  const allKept = kept?.textContent ?? ''
  // Another page of the same visit won time for all of them.
  const pages = new BroadcastChannel('visit')
  let ends = 0
  let before: HTMLElement | null = null

  function until(seconds: number) {
    ends = Date.now() + seconds * 1000
    if (float.hidden) return
    float.hidden = true
    before?.focus()
  }
  function won(seconds: number) {
    until(seconds)
    pages.postMessage(seconds)
  }
  function look() {
    const left = ends - Date.now()
    if (left > warning || !when) return
    if (kept) kept.textContent = notKept() ?? allKept
    if (left < 0) {
      clearInterval(clock)
      float.hidden = true
      const closed = find<HTMLTemplateElement>('#closed')
      main?.replaceChildren(...(closed ? [closed.content] : []), ...(kept ? [kept] : []))
      main?.focus()
    } else if (float.hidden) {
      const time = new Date(ends).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' })
      when.textContent = sentence.replace('…', time)
      before = document.activeElement as HTMLElement
      float.hidden = false
      stay?.focus()
    }
  }
  stay?.addEventListener('click', async () => {
    const answer = await tell(new URLSearchParams({ press: 'stay' }), float.dataset.stay)
    if (answer) won(answer.left)
  })
  pages.onmessage = ({ data }) => until(data)
  // A phone that slept has missed the moment.
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  won(Number(float.dataset.left))
  timeWon = won
  const clock = setInterval(look, 1000)
}

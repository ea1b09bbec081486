import { tell, timeWon } from './still-here.ts'

const pause = 1000
const again = 15_000

/** Without what is secret: it is kept nowhere, so it need not travel. */
function typedIn(form: HTMLFormElement) {
  const all = new URLSearchParams(new FormData(form) as unknown as string[][])
  for (const { name } of form.querySelectorAll<HTMLInputElement>('[type=password]')) all.delete(name)
  return all
}

/** Whether a field says something else than the page did: on a slow line people type before this script has come. */
function isTyped(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex((one) => one.defaultSelected),
      )
    )
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  return (
    field instanceof HTMLInputElement && (field.value !== field.defaultValue || field.checked !== field.defaultChecked)
  )
}

/** Keeps what is typed on the server, a second after each pause, and says quietly that it did. Each answer keeps the page open. */
export function start(form: HTMLFormElement) {
  const mark = form.elements.namedItem('draft') as HTMLInputElement
  const said = document.querySelector<HTMLElement>('#draft-said')
  const say = (text: string | undefined) => {
    if (said && said.textContent !== text) said.textContent = text ?? ''
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let unkept = false
  // One after the other, or the second would be taken for another device's.
  let busy: Promise<void> | null = null

  async function keep() {
    unkept = false
    const kept = await tell(typedIn(form))
    if (kept) {
      mark.value = mark.value.replace(/^\d+/, String(kept.version))
      timeWon(kept.left)
      say(kept.version === 0 ? '' : kept.atOdds ? said?.dataset.odds : said?.dataset.kept)
    } else {
      unkept = true
      timer = setTimeout(now, again)
      say(said?.dataset.lost)
    }
  }
  function now() {
    clearTimeout(timer)
    if (busy) timer = setTimeout(now, pause)
    else if (unkept)
      busy = keep().finally(() => {
        busy = null
      })
  }

  function begin() {
    unkept = true
    clearTimeout(timer)
    timer = setTimeout(now, pause)
  }
  form.addEventListener('input', begin)
  if ([...form.elements].some(isTyped)) begin()
  // What is being sent needs no keeping; and what is kept must not come after it.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    unkept = false
  })
  addEventListener('pagehide', now)
  document.addEventListener('visibilitychange', now)
  // Another language: the words go along, by the press that stands below the form where there is no script.
  document.querySelector('.typing')?.addEventListener('click', (event) => {
    event.preventDefault()
    const press = Object.assign(document.createElement('button'), { formNoValidate: true, hidden: true })
    press.setAttribute('formaction', '/language')
    form.append(press)
    form.requestSubmit(press)
    press.remove()
  })
}

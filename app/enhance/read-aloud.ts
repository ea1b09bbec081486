// Whose spoken language is written in two ways, and where else it is spoken the same: the nearest voice first.
const near: Record<string, string[]> = {
  'zh-hans': ['zh-cn', 'zh-sg', 'zh-tw'],
  'zh-hant': ['zh-tw', 'zh-hk', 'zh-cn'],
  es: ['es-us', 'es-mx'],
  en: ['en-us'],
}

const spoken = (tongue: string) => tongue.toLowerCase().replace('_', '-')
const family = (tongue: string) => spoken(tongue).split('-')[0]

/**
 * A voice of this device for a language. Others send the text of the page to a server of the browser's maker: what somebody
 * wrote here would leave the phone without a word said about it.
 */
function voiceFor(tongue: string): SpeechSynthesisVoice | undefined {
  const ours = speechSynthesis.getVoices().filter(({ localService }) => localService)
  const wanted = [spoken(tongue), ...(near[spoken(tongue)] ?? [])]
  const named = wanted.map((one) => ours.find(({ lang }) => spoken(lang) === one))
  return named.find(Boolean) ?? ours.find(({ lang }) => family(lang) === family(tongue))
}

interface Piece {
  text: string
  tongue: string
  block: Element
}

const blocks = 'h1,h2,h3,p,li,dt,dd,th,td,caption,legend,label,summary,button,a.btn,a.more,small,div,section,main'
/** What is drawn, chosen from a closed list, or typed: the page says it in other words. */
const unread = 'svg,select,textarea,noscript,script,[aria-hidden=true]'

/** What main says, in its order: one piece for each block and language, nothing that cannot be seen. */
function piecesOf(main: Element): Piece[] {
  const pieces: Piece[] = []
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement: around, textContent } = node
    const text = textContent?.replace(/\s+/g, ' ') ?? ''
    if (!around || !text.trim() || around.closest(unread)) continue
    // What is folded away is not on the page yet; its name is.
    if (around.closest('details:not([open])') && !around.closest('summary')) continue
    const isSeen = around.checkVisibility?.() ?? around.getClientRects().length > 0
    if (!isSeen) continue
    const block = around.closest(blocks) ?? main
    const tongue = around.closest<HTMLElement>('[lang]')?.lang ?? ''
    const last = pieces.at(-1)
    if (last?.block === block && last.tongue === tongue) last.text += text
    else pieces.push({ text, tongue, block })
  }
  // A sign alone, such as the dot between two facts, is a noise.
  return pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** Reads the page's main part, from the first press to the last, to a pause, or to *Stop*. */
function reader(row: HTMLElement, main: Element) {
  const [go, stop] = row.querySelectorAll('button')
  const name = go?.querySelector('span')
  if (!go || !stop || !name) return
  const read = name.textContent ?? ''
  let pieces: Piece[] = []
  let at = 0
  let isReading = false
  // What was told to be silent still says that it ended.
  let turn = 0
  // Chromium forgets a voice in the middle of its sentence when nobody holds on to it.
  let saying: SpeechSynthesisUtterance | null = null

  function show() {
    if (!name || !stop || !go) return
    const began = pieces.length > 0
    name.textContent = (isReading ? go.dataset.pause : began ? go.dataset.on : read) ?? ''
    stop.hidden = !began
    for (const one of document.querySelectorAll('.heard')) one.classList.remove('heard')
    const block = pieces[at]?.block
    if (!isReading || !block || block === main) return
    block.classList.add('heard')
    block.scrollIntoView({ block: 'nearest' })
  }
  function hush() {
    turn += 1
    isReading = false
    saying = null
    speechSynthesis.cancel()
  }
  function pause() {
    hush()
    show()
  }
  function end() {
    pieces = []
    at = 0
    pause()
  }
  function say() {
    const piece = pieces[at]
    if (!piece) return end()
    const mine = turn
    saying = new SpeechSynthesisUtterance(piece.text.trim())
    // Words in a language this phone has no voice for are read by the page's voice rather than left out.
    const voice = voiceFor(piece.tongue) ?? voiceFor(document.documentElement.lang)
    if (!voice) return end()
    saying.voice = voice
    saying.lang = voice.lang
    saying.rate = 0.9
    const next = () => {
      if (mine !== turn) return
      at += 1
      say()
    }
    saying.onend = next
    saying.onerror = next
    show()
    speechSynthesis.speak(saying)
  }

  go.addEventListener('click', () => {
    if (isReading) return pause()
    if (pieces.length === 0) pieces = piecesOf(main)
    isReading = true
    say()
  })
  stop.addEventListener('click', () => {
    end()
    go.focus()
  })
  // Silent before the page is gone, whichever way it goes: left fast, left, out of sight, or emptied because nobody was here.
  document.querySelector('.exit')?.addEventListener('click', hush)
  addEventListener('pagehide', end)
  addEventListener('keydown', ({ key }) => key === 'Escape' && end())
  document.addEventListener('visibilitychange', () => document.hidden && isReading && pause())
  new MutationObserver(() => end()).observe(main, { childList: true })
}

/** Shows what waits for a voice once this device has one for the page's language. It never begins by itself. */
export function start(row: HTMLElement) {
  const main = document.querySelector('main')
  if (!('speechSynthesis' in window) || !main) return
  // Chromium goes on with what the page before was saying.
  speechSynthesis.cancel()
  let isThere = false
  function look() {
    if (isThere || !main || !voiceFor(document.documentElement.lang)) return
    isThere = true
    for (const one of document.querySelectorAll<HTMLElement>('[data-aloud]')) one.hidden = false
    reader(row, main)
  }
  look()
  // Chromium knows its voices a moment later.
  speechSynthesis.addEventListener?.('voiceschanged', look)
}

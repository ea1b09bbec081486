/** What leaves the screen: a text in the clipboard, a page on paper. The buttons are hidden until a script can press them. */
export function start() {
  copyOnPress()
  const paper = document.querySelector<HTMLElement>('[data-print]')
  if (!paper) return
  paper.hidden = false
  paper.addEventListener('click', () => window.print())
}

/** One press copies the text of the box. Without it the text is selected by hand. */
function copyOnPress() {
  const acts = document.querySelector<HTMLElement>('[data-copy]')
  const box = document.querySelector<HTMLTextAreaElement>('#copy')
  if (!acts || !box) return
  acts.hidden = false
  acts.querySelector('button')?.addEventListener('click', async () => {
    box.select()
    // The clipboard is for secure pages alone; the older way works on all.
    const isCopied = await (navigator.clipboard?.writeText(box.value) ?? Promise.reject()).then(
      () => true,
      () => document.execCommand('copy'),
    )
    const status = acts.querySelector('[role=status]')
    if (status) status.textContent = isCopied ? (acts.dataset.copy ?? '') : ''
  })
}

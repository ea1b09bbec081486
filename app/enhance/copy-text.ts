/** One press copies the text of the box. Without it the text is selected by hand, so the button is hidden until here. */
export function copyOnPress() {
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

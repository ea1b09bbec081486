/** Escape closes the language menu and gives the focus back, as people expect of a menu. */
export function escapeClosesTheLanguageMenu() {
  const menu = document.querySelector<HTMLDetailsElement>('.lang')
  menu?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}

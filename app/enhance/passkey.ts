/** Shows the button where the browser can ask the phone; a press asks, lets the phone answer, and sends the answer on. */
export function passkey(form: HTMLFormElement) {
  if (!('PublicKeyCredential' in window)) return
  form.hidden = false
  document.querySelector('[data-without-passkey]')?.remove()
  const button = form.querySelector('button') as HTMLButtonElement
  const said = form.querySelector('[data-said]') as HTMLElement
  button.addEventListener('click', async () => {
    button.disabled = true
    said.textContent = ''
    try {
      const asked = await fetch(form.dataset.ask as string, {
        method: 'POST',
        body: new URLSearchParams(),
        redirect: 'manual',
      })
      // The visit is over, or it asks once more who this is: the page itself says so.
      if (asked.type === 'opaqueredirect') return location.reload()
      const optionsJSON = await asked.json()
      // Only who presses pays for the bytes.
      const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
      const start = form.dataset.passkey === 'make' ? startRegistration : startAuthentication
      const field = form.elements.namedItem('answer') as HTMLInputElement
      field.value = JSON.stringify(await start({ optionsJSON }))
      form.submit()
    } catch {
      // Put off by hand, or no key on this phone: nothing is lost, and the password stands below.
      said.textContent = said.dataset.said as string
    }
    button.disabled = false
  })
}

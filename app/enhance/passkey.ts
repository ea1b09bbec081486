// A question is answered within five minutes; asked for anew before it is too late for whoever takes their time.
const renewAfter = 4 * 60_000

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const letters = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')

const named = (keys: PublicKeyCredentialDescriptorJSON[] = []) =>
  keys.map(({ id, transports }) => ({
    type: 'public-key' as const,
    id: bytes(id),
    transports: transports as AuthenticatorTransport[],
  }))

/** The question of this form; null when the page itself has something to say first: the visit is over, or who is this. */
async function asked(form: HTMLFormElement) {
  const answer = await fetch(form.dataset.ask as string, {
    method: 'POST',
    body: new URLSearchParams(),
    redirect: 'manual',
  })
  return answer.type === 'opaqueredirect' ? null : answer.json()
}

async function made(question: PublicKeyCredentialCreationOptionsJSON): Promise<PublicKeyCredential | null> {
  const { user, challenge, excludeCredentials } = question
  const publicKey = {
    ...question,
    challenge: bytes(challenge),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: named(excludeCredentials),
  } as PublicKeyCredentialCreationOptions
  return (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null
}

async function shown(
  question: PublicKeyCredentialRequestOptionsJSON,
  how: CredentialRequestOptions = {},
): Promise<PublicKeyCredential | null> {
  const { challenge, allowCredentials } = question
  const publicKey = {
    ...question,
    challenge: bytes(challenge),
    allowCredentials: named(allowCredentials),
  } as PublicKeyCredentialRequestOptions
  return (await navigator.credentials.get({ ...how, publicKey })) as PublicKeyCredential | null
}

/** Sends the phone's answer to the page that the form stands on. */
function send(form: HTMLFormElement, credential: PublicKeyCredential | null) {
  const { id, type, response } = credential as PublicKeyCredential
  const { attestationObject } = response as AuthenticatorAttestationResponse
  const { authenticatorData, signature } = response as AuthenticatorAssertionResponse
  const said = attestationObject
    ? {
        attestationObject: letters(attestationObject),
        transports: (response as AuthenticatorAttestationResponse).getTransports?.() ?? [],
      }
    : { authenticatorData: letters(authenticatorData), signature: letters(signature) }
  const answer = {
    id,
    rawId: id,
    type,
    clientExtensionResults: {},
    response: { clientDataJSON: letters(response.clientDataJSON), ...said },
  }
  ;(form.elements.namedItem('answer') as HTMLInputElement).value = JSON.stringify(answer)
  form.submit()
}

/**
 * Shows the button where the browser can ask the phone; a press asks, lets the phone answer, and sends the answer on. Where
 * the browser can offer a key in the field of the name, it does so unasked.
 */
export function start(form: HTMLFormElement) {
  if (!('PublicKeyCredential' in window)) return
  form.hidden = false
  document.querySelector('[data-without-passkey]')?.remove()
  const button = form.querySelector('button') as HTMLButtonElement
  const said = form.querySelector('[data-said]') as HTMLElement
  let waiting: AbortController | undefined
  let renewal: ReturnType<typeof setTimeout>
  const field = document.querySelector('[autocomplete$=webauthn]')

  async function offer() {
    // Not again on a page that says why a key was refused: the same one would be offered for ever.
    if (!field || document.querySelector('[href="#answer"]')) return
    waiting = new AbortController()
    const { signal } = waiting
    renewal = setTimeout(renew, renewAfter)
    try {
      if (!(await PublicKeyCredential.isConditionalMediationAvailable())) return
      const credential = await shown(await asked(form), { mediation: 'conditional', signal })
      // Somebody chose it in the field. What answers by itself, while nobody touches the page, signs nobody in. The browser
      // knows of a touch from before this script was there.
      if (navigator.userActivation?.hasBeenActive !== false && document.activeElement === field) send(form, credential)
    } catch {
      // Not offered, or put off: the button and the password are there.
    }
  }

  function renew() {
    if (document.hidden) document.addEventListener('visibilitychange', renew, { once: true })
    else {
      waiting?.abort()
      offer()
    }
  }

  button.addEventListener('click', async () => {
    button.disabled = true
    said.textContent = ''
    clearTimeout(renewal)
    // One question at a time: browsers refuse a second while the first waits.
    waiting?.abort()
    try {
      const question = await asked(form)
      if (question === null) return location.reload()
      // On its way the button stays as it is: a second press would ask anew, while the first answer is being read.
      return send(form, await (form.dataset.passkey === 'make' ? made(question) : shown(question)))
    } catch {
      // Put off by hand, no key on this phone, or no line: nothing is lost, and the password stands below.
      said.textContent = said.dataset.said as string
    }
    button.disabled = false
    offer()
  })
  // Back may bring the page as it was left.
  addEventListener('pageshow', () => {
    button.disabled = false
  })
  offer()
}

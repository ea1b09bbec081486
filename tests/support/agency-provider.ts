// A real OpenID Connect provider, as an agency runs one, and somebody who goes through its pages.
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { vi } from 'vitest'
import { formsIn } from './forms.ts'

export const client = { id: 'footbridge', secret: 'a-secret-between-two-servers' }

export interface AgencyProvider {
  listen(): Promise<void>
  close(): Promise<unknown>
}

/** To listen on this port, `localhost`. Whoever signs in there as `dana@agency.test` has that address, confirmed unless it begins with `new-`. */
export async function anAgencyProvider(port: number, back: string): Promise<AgencyProvider> {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  // why: it warns of this Node, of its memory for a store and of its pages for trials
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const { default: Provider } = await import('oidc-provider')
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [back] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key for tests alone'] },
    jwks: { keys: [{ ...key, alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_, login) => ({
      accountId: login,
      claims: async () => ({ sub: login, email: login, email_verified: !login.startsWith('new-') }),
    }),
  })
  const server: Server = createServer(provider.callback())
  warn.mockRestore()
  return {
    listen: () => new Promise((resolve) => server.listen(port, 'localhost', resolve)),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/**
 * Follows the provider's own pages in a browser of their own: signs in there with any password, says yes, and is sent back.
 * With `declines` they press the page's *Cancel*.
 * @returns where the provider sends on to, outside of itself
 */
export async function throughTheAgency(from: string, login: string, declines = false): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = new URL(from)
  const { origin } = at
  let body: URLSearchParams | undefined
  for (let pages = 0; pages < 12; pages++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    const html = await answer.text()
    const to = answer.headers.get('location')
    body = undefined
    if (to) {
      at = new URL(to, at)
      if (at.origin !== origin) return at
      continue
    }
    const abort = /href="([^"]+\/abort)"/.exec(html)?.[1]
    const [form] = formsIn(html)
    if (!form || (declines && !abort)) throw new Error(`${at.pathname} (${answer.status}) has no form`)
    at = new URL((declines && abort) || form.action, at)
    if (declines) continue
    body = new URLSearchParams(form.fields)
    if (body.get('prompt') === 'login') {
      body.set('login', login)
      body.set('password', 'any')
    }
  }
  throw new Error('the provider never sent back')
}

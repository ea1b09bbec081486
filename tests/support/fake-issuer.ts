// An issuer that signs whatever a test wants, to be lied to by.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Wanted {
  claims?: Record<string, unknown>
  /** `stranger`: a key that is not the issuer's · `secret`: HS256 with the client's secret · `none`: no signature */
  signed?: 'issuer' | 'stranger' | 'secret' | 'none'
  /** instead of an answer with a token */
  status?: number
  location?: string
}

/** `issue` says what its next answer is; `asked` is what it was sent for it. */
export async function startFakeIssuer(port: number, audience: string, secret: string) {
  const issuer = `http://localhost:${port}`
  const [ours, strangers] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
  const jwk = { ...ours?.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'RS256', use: 'sig' }
  let wanted: Wanted = {}
  let asked = new URLSearchParams()

  function token({ claims = {}, signed = 'issuer' }: Wanted): string {
    const now = Math.floor(Date.now() / 1000)
    const all = { iss: issuer, aud: audience, iat: now, exp: now + 300, ...claims }
    const alg = { issuer: 'RS256', stranger: 'RS256', secret: 'HS256', none: 'none' }[signed]
    const parts = [{ alg, kid: 'ours' }, all].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const text = parts.join('.')
    if (signed === 'none') return `${text}.`
    if (signed === 'secret') return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    const key = (signed === 'issuer' ? ours : strangers)?.privateKey
    if (!key) throw new Error('no key')
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
  }

  const pages: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/jwks': () => ({ keys: [jwk] }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: token(wanted) }),
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const isToken = request.url === '/token'
    if (isToken) asked = new URLSearchParams(body)
    const page = pages[request.url ?? '']
    const status = page ? (isToken && wanted.status) || 200 : 404
    const to = isToken && wanted.location ? { location: wanted.location } : {}
    response.writeHead(status, { 'content-type': 'application/json', ...to })
    response.end(JSON.stringify(status === 200 ? page?.() : { error: 'invalid_grant' }))
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    issue: (next: Wanted) => {
      wanted = next
    },
    asked: () => asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

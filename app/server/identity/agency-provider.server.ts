import { createHash } from 'node:crypto'
import * as oidc from 'openid-client'
import { type Env, env } from '#app/server/settings/env.server.ts'
import { log } from '#app/server/shell/log.server.ts'
import { digest, sameDigest } from './secrets.server.ts'

const TIMEOUT_SECONDS = 5
const hour = 60 * 60_000

interface Known {
  config: oidc.Configuration
  until: number
}

let known: Known | undefined
let asking: Promise<oidc.Configuration> | undefined

/** Whether the agency has a sign-on of its own here. */
export const hasAgency = (): boolean => env().OIDC_ISSUER !== undefined

/** Where the sign-on's pages are: a form of ours leads there. */
export function agencyOrigins({ OIDC_ISSUER }: Env): string[] {
  if (OIDC_ISSUER === undefined) return []
  const page = known?.config.serverMetadata().authorization_endpoint
  return [...new Set([OIDC_ISSUER, page ?? OIDC_ISSUER].map((address) => new URL(address).origin))]
}

/** What the sign-on says of itself (OpenID Connect Discovery 1.0), asked for when needed and kept for an hour. */
async function provider(): Promise<oidc.Configuration> {
  if (known && known.until > Date.now()) return known.config
  asking ??= discovered().finally(() => {
    asking = undefined
  })
  return asking
}

async function discovered(): Promise<oidc.Configuration> {
  const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = env()
  const issuer = new URL(OIDC_ISSUER)
  // Settings allow http on this machine alone.
  const inTheClear = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  const found = await oidc.discovery(issuer, OIDC_CLIENT_ID, undefined, oidc.None(), {
    timeout: TIMEOUT_SECONDS,
    execute: inTheClear,
  })
  const metadata = found.serverMetadata()
  // The library lets some providers speak for every organisation that they serve; here it is one.
  if (new URL(metadata.issuer).href !== issuer.href) throw new Error('the sign-on names itself otherwise')
  const byPost = metadata.token_endpoint_auth_methods_supported?.includes('client_secret_post')
  const auth = byPost ? oidc.ClientSecretPost(OIDC_CLIENT_SECRET) : oidc.ClientSecretBasic(OIDC_CLIENT_SECRET)
  const config = new oidc.Configuration(metadata, OIDC_CLIENT_ID, undefined, auth)
  config.timeout = TIMEOUT_SECONDS
  for (const allow of inTheClear) allow(config)
  // Without this the library trusts the connection and leaves the signature unread.
  oidc.enableNonRepudiationChecks(config)
  known = { config, until: Date.now() + hour }
  return config
}

const whyOf = (error: unknown) => {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name)
}

/** Looks ahead when the server starts, so that the first page knows where its form leads. Does not wait, and needs no answer. */
export function lookForAgency(): void {
  if (hasAgency())
    provider().catch((error) => log.warn({ error: whyOf(error) }, "the agency's sign-on does not answer"))
}

/** What was sent with a browser, made of what it carries: the database never has it. */
const madeFrom = (token: string) => ({
  state: digest('agency state', token),
  nonce: digest('agency nonce', token),
  verifier: digest('agency verifier', token),
})

/** Whether this state is the one that we sent with this browser: nobody else can make it. */
export function isStateOf(token: string, search: string): boolean {
  const state = new URLSearchParams(search).get('state') ?? ''
  return token !== '' && sameDigest(state, madeFrom(token).state)
}

const wayBack = () => `${env().publicUrl.origin}/sign-in/agency/back`

/** What a browser on its way is known by in the database. */
export const agencyBound = (token: string) => createHash('sha256').update(`agency ${token}`).digest('base64url')

/** Where to send this browser; null when the sign-on does not answer. */
export async function agencyAddress(token: string): Promise<string | null> {
  const { state, nonce, verifier } = madeFrom(token)
  try {
    const address = oidc.buildAuthorizationUrl(await provider(), {
      redirect_uri: wayBack(),
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    return address.href
  } catch (error) {
    log.warn({ error: whyOf(error) }, "the agency's sign-on does not answer")
    return null
  }
}

/** Who somebody is to the agency, as its sign-on vouches for it. */
export interface AgencyIdentity {
  issuer: string
  subject: string
  /** an address that the sign-on says was confirmed; null without one */
  email: string | null
  /** the sign-on says that it asked for a password and nothing else */
  oneFactor: boolean
}

/** `declined`: the sign-on says that it did not come about. `wrong`: what came back does not hold. `down`: it does not answer. */
export type AgencyRefusal = 'declined' | 'wrong' | 'down'

// Refused connections and a time that ran out; an answer other than the protocol's, such as 502 or a redirect.
const isDown = (error: unknown) =>
  (error instanceof TypeError && !('code' in error)) ||
  ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes(whyOf(error))

/**
 * Exchanges the code and checks what comes back, all by the library: state, PKCE, issuer, audience, nonce, expiry, and the
 * signature under a key of the issuer's, with an algorithm it named beforehand (never none, never a shared secret). Redirects
 * of its addresses are not followed.
 * @param search of the address that the browser came back to
 */
export async function readAgencyAnswer(
  search: string,
  token: string,
): Promise<{ identity: AgencyIdentity } | { refused: AgencyRefusal }> {
  const { state, nonce, verifier } = madeFrom(token)
  try {
    const config = await provider()
    const tokens = await oidc.authorizationCodeGrant(config, new URL(wayBack() + search), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return { refused: 'wrong' }
    const { iss: issuer, sub: subject, amr } = claims
    // A provider may keep the address for those who ask with the access token (OpenID Connect Core 1.0, 5.4).
    const asks = claims.email === undefined && config.serverMetadata().userinfo_endpoint !== undefined
    const { email, email_verified } = asks ? await oidc.fetchUserInfo(config, tokens.access_token, subject) : claims
    return {
      identity: {
        issuer,
        subject,
        email: email_verified === true && typeof email === 'string' ? email : null,
        // RFC 8176. Most providers say nothing of it: then the agency is trusted to ask for two (docs/decisions/0004).
        oneFactor: Array.isArray(amr) && amr.length > 0 && amr.every((way) => way === 'pwd' || way === 'pin'),
      },
    }
  } catch (error) {
    if (error instanceof oidc.AuthorizationResponseError) return { refused: 'declined' }
    const refused = isDown(error) ? 'down' : 'wrong'
    log.warn({ error: whyOf(error) }, `an answer of the agency's sign-on was refused: ${refused}`)
    return { refused }
  }
}

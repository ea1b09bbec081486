import type { Response } from 'express'
import { agencyOrigins } from '#app/server/identity/agency-provider.server.ts'
import type { Env } from '#app/server/settings/env.server.ts'

/** What every answer carries, the style sheet and `/healthz` too: the type is what we say it is, and over https nothing else is. */
export function setHeadersOfAll(response: Response, env: Env): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (env.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}

/**
 * The headers of every page. `form-action` names the neutral site because Chromium applies it to the redirect after a form:
 * without it /exit would leave our page on the screen. The agency's sign-on stands there for the same reason.
 */
export function setPageHeaders(response: Response, nonce: string, env: Env): void {
  response.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      // Said by default-src already; those who check look for it by name.
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      ['form-action', "'self'", new URL(env.NEUTRAL_SITE).origin, ...agencyOrigins(env)].join(' '),
    ].join('; '),
  )
  // Not no-referrer: with it browsers send "Origin: null" on our own forms, which the gate refuses.
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  // Every page may hold something personal, and Back after sign-out must show nothing.
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Vary', 'Cookie, Accept-Language')
}

import type { IncomingMessage } from 'node:http'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
// Ours are all of this one type: nothing is uploaded here, and a broken multipart body would be a broken page.
const formType = /^application\/x-www-form-urlencoded(;|$)/i

export const bodyLimit = 256 * 1024

/**
 * Refuses what another site's page could make a browser send. Remix's own check misses resource routes, a missing Origin and a
 * forged X-Forwarded-Host, so this stands before it, on every address. Allowed: Sec-Fetch-Site says same-origin; or an older
 * browser sends none of it and its Origin is ours.
 * @returns the status to refuse with (403, 411, 413 or 415), or null when the request may pass.
 */
export function refusedAtTheGate(
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  publicOrigin: string,
): number | null {
  if (safeMethods.has(request.method ?? '')) return null
  const { headers } = request
  const fetchSite = headers['sec-fetch-site']
  const allowed = fetchSite === undefined ? headers.origin === publicOrigin : fetchSite === 'same-origin'
  if (!allowed) return 403
  if (!formType.test(headers['content-type'] ?? '')) return 415
  if (headers['content-length'] === undefined) return 411
  return Number(headers['content-length']) <= bodyLimit ? null : 413
}

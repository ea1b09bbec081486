import { createHash } from 'node:crypto'
import { digest } from '#app/server/identity/secrets.server.ts'
import { env } from '#app/server/settings/env.server.ts'

/**
 * The secret in a calendar's address: 256 bits that follow from the form's own id and the server's secret, so that the form
 * sent twice shows the same address and nobody who reads the database can work it out.
 */
export const feedSecret = (accountId: string, submission: string): string =>
  Buffer.from(digest('calendar feed', accountId, submission), 'hex').toString('base64url')

/** What is stored of it. It has 256 random bits, so nothing slower is needed. */
export const feedHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export const feedAddress = (secret: string): string => `${env().publicUrl.origin}/calendar/${secret}.ics`

/** The secret of an address as a calendar app asks for it, with its ending or without. */
export const secretIn = (asked: string | undefined): string => (asked ?? '').replace(/\.ics$/i, '')

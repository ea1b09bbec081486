import type { NextFunction, Request, Response } from 'express'
import { keepTyped } from '#app/server/drafts/keep-typed.server.ts'
import { readDraftField } from '#app/server/drafts/typed.ts'
import { filledFrom } from '#app/server/form.server.ts'
import type { Visit } from '#app/server/identity/session.server.ts'

// Addresses that take a form from anybody; they go on to Remix whoever asks.
const openAddresses = new Set(['', 'sign-up', 'sign-in', 'sign-out', 'exit', 'language'])

/**
 * A form sent after the visit ended by itself: what was typed becomes a draft of the person whose visit it was, shown only
 * when the same person has signed in, and the sign-in page leads back to the form. This stands before Remix because there
 * the answer ("sign in first") comes before any action has read its form.
 */
export async function keepUnsent(request: Request, response: Response, next: NextFunction): Promise<void> {
  const visit = response.locals.visit as Visit | null
  const isOpen = openAddresses.has(request.path.split('/')[1] ?? '')
  if (request.method !== 'POST' || isOpen || !visit || !('ended' in visit) || visit.ended.role !== 'participant') {
    next()
    return
  }
  try {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { shown } = filledFrom(new URLSearchParams(Buffer.concat(parts).toString('utf8')))
    const field = readDraftField(shown)
    if (field) await keepTyped(visit.ended, shown)
    response.redirect(302, `/sign-in?next=${encodeURIComponent(field?.path ?? request.originalUrl)}`)
  } catch (error) {
    next(error)
  }
}

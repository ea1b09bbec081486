import type { RequestContext } from './request-context.ts'
import { plainPage } from './shell/plain-page.server.tsx'

/** An address that hands out a file has no page of its own to say no on: this is one. */
export const saidPlainly = (
  { words, reading }: Pick<RequestContext, 'words' | 'reading'>,
  status: number,
  headers: Record<string, string> = {},
) =>
  new Response(plainPage(words, status, reading), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })

import { createContext, useContext } from 'react'
import { filledText, type PageDraft, type Refusal } from '#app/ui/form.ts'

const DraftContext = createContext<PageDraft | null>(null)
/** Round every page whose loader hands back a draft; the page's one form with `draft` takes it. */
export const DraftProvider = DraftContext.Provider
export const usePageDraft = () => useContext(DraftContext)

/** Where the words that stand beside somebody's own come from: another draft, or what was saved meanwhile. */
export type Odds = { words: 'draft'; of: Record<string, string | string[]> } | { words: 'saved' } | null

/** Two devices at odds: words of both are on the page until one of them, or both, are chosen. */
export function oddsOf(refusal: Refusal | undefined, draft: PageDraft | null): Odds {
  const says = (message: string) => refusal?.errors.some((error) => error.message === message)
  if (says('common:error.stale')) return { words: 'saved' }
  if (says('common:error.odds')) return { words: 'draft', of: beside(refusal?.filled ?? {}, draft) }
  return !refusal && draft?.other ? { words: 'draft', of: draft.other } : null
}

/** Kept last by another device; when this page's own words were kept last, what they were kept beside. */
function beside(sent: Refusal['filled'], draft: PageDraft | null): Refusal['filled'] {
  const kept = draft?.fields ?? {}
  const isMine = Object.keys(kept).every((name) => filledText(kept, name) === filledText(sent, name))
  return (isMine ? draft?.other : kept) ?? kept
}

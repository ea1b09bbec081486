import { createContext, useContext } from 'react'
import type { RequestContext } from './request-context.ts'

/** What the page's frame shows around every page, whatever the page itself loads. */
export interface PageDocument
  extends Pick<RequestContext, 'actor' | 'nonce' | 'demo' | 'path' | 'reading'>,
    Partial<Pick<RequestContext, 'secondsLeft' | 'unfinished'>> {
  /** Address of the one small script. */
  script: string
  status: number
}

const DocumentContext = createContext<PageDocument | null>(null)
export const DocumentProvider = DocumentContext.Provider

export function usePageDocument(): PageDocument {
  const document = useContext(DocumentContext)
  if (!document) throw new Error('usePageDocument() outside a DocumentProvider')
  return document
}

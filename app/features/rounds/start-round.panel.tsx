import type { ReactNode } from 'react'
import type { InstrumentKey } from '#app/instruments/published.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { placeOf } from './instrument-at.ts'

interface StartRoundPanelProps {
  instrumentKey: InstrumentKey
  children: ReactNode
  /** Another thing to do from here. */
  beside?: ReactNode
}

/**
 * Starts a round and leads to its first question. A form and not a link: the question then has an address of its own in the
 * browser's history, and Back from the second one shows it.
 */
export function StartRoundPanel({ instrumentKey, children, beside }: StartRoundPanelProps) {
  return (
    <PostForm action={`${placeOf[instrumentKey]}/new`}>
      <Acts>
        <Button>{children}</Button>
        {beside}
      </Acts>
    </PostForm>
  )
}

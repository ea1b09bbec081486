import type { ReactNode } from 'react'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Button } from './button.tsx'
import { PostForm } from './post-form.tsx'

interface StartFormProps {
  /** Where something is begun. */
  action: string
  children: ReactNode
  /** Another thing to do from here. */
  beside?: ReactNode
}

/**
 * One button that begins something and leads to its first question. A form and not a link: the question then has an address
 * of its own in the browser's history, and Back from the second one shows it.
 */
export function StartForm({ action, children, beside }: StartFormProps) {
  return (
    <PostForm action={action}>
      <Acts>
        <Button>{children}</Button>
        {beside}
      </Acts>
    </PostForm>
  )
}

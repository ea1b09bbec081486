import type { ReactNode } from 'react'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

interface SureProps {
  worker: { workerId: string; name: string }
  title: string
  refusal: Refusal | undefined
  /** what it means, in whole sentences */
  says: readonly string[]
  /** the button that does it */
  children: ReactNode
}

/** Asked once before something about a worker that works at once: about whom, and what it means. */
export function Sure({ worker: { workerId, name }, title, refusal, says, children }: SureProps) {
  return (
    <>
      <Back href={`/admin/workers/${workerId}`} />
      <ErrorSummary refusal={refusal} />
      <h1>{title}</h1>
      <p className="lead">
        <bdi>{name}</bdi>
      </p>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PostForm refusal={refusal}>
        <Acts>{children}</Acts>
      </PostForm>
    </>
  )
}

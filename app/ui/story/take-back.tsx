import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Section } from '#app/ui/parts/section.tsx'

interface TakeBackProps {
  back: string
  refusal: Refusal | undefined
  day: string
  told: ReactNode
  /** the line took something back itself, so undoing it puts that back */
  again: boolean
  /** how it will be after undoing; nothing when it cannot be undone */
  comesBack: ReactNode
  /** why it cannot be undone */
  cannot: ReactNode
}

/** One line of a story, by itself: what it says, what undoing it would change, and the one button for it. */
export function TakeBack({ back, refusal, day, told, again, comesBack, cannot }: TakeBackProps) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={refusal} />
      <h1>{t(again ? 'common:undo.titleAgain' : 'common:undo.title')}</h1>
      <div className="note told" id="line" tabIndex={-1}>
        <p>
          <b>{words.day(day)}</b>
        </p>
        {told}
      </div>
      {comesBack ? (
        <>
          <Section id="then" title={t('common:undo.then')}>
            {comesBack}
          </Section>
          <PostForm>
            <p className="hint">{t(again ? 'common:undo.staysAgain' : 'common:undo.stays')}</p>
            <Acts>
              <Button>{t(again ? 'common:undo.again' : 'common:undo.undo')}</Button>
            </Acts>
          </PostForm>
        </>
      ) : (
        cannot
      )}
    </>
  )
}

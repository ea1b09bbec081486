import type { ReactNode } from 'react'
import type { LifeArea } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'

/** Nothing is said about the part of life yet: work is what most plans here are about. */
const orWork = (area: LifeArea | null | undefined) => area ?? 'work'

interface ExampleProps {
  area: LifeArea | null | undefined
}

function Folded({ children }: { children: ReactNode }) {
  const { t } = useWords()
  return <Details summary={t('goals:builder.example')}>{children}</Details>
}

/** A weak and a better goal of this part of life, folded: help for who wants it. */
export function Example({ area }: ExampleProps) {
  const { t, gap } = useWords()
  return (
    <Folded>
      <p>
        <b>{t('goals:builder.weak')}</b>
        {gap}
        <span className="voice">{t(`templates:example.${orWork(area)}.weak`)}</span>
      </p>
      <p>
        <b>{t('goals:builder.better')}</b>
        {gap}
        <span className="voice">{t(`templates:example.${orWork(area)}.better`)}</span>
      </p>
    </Folded>
  )
}

/** A first small step of this part of life. */
export function StepExample({ area }: ExampleProps) {
  const { t } = useWords()
  return (
    <Folded>
      <p className="voice">{t(`templates:example.${orWork(area)}.step`)}</p>
    </Folded>
  )
}

/** What may get in the way in this part of life, and what to do then. */
export function IfThenExample({ area }: ExampleProps) {
  const { t, gap } = useWords()
  return (
    <Folded>
      <p>
        <b>{t('goals:pothole.if')}</b>
        {gap}
        <span className="voice">{t(`templates:example.${orWork(area)}.if`)}</span>
      </p>
      <p>
        <b>{t('goals:pothole.then')}</b>
        {gap}
        <span className="voice">{t(`templates:example.${orWork(area)}.then`)}</span>
      </p>
    </Folded>
  )
}

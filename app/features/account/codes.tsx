import type { ReactNode } from 'react'
import { CardCodes } from '#app/features/account/backup-card/card-codes.tsx'
import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

interface CodesProps {
  title: string
  lead?: string
  codes: readonly string[]
  /** where to go on once they are written down */
  next: string
  children?: ReactNode
}

/** Codes to keep on paper: on this one page and nowhere else. */
export function Codes({ title, lead, codes, next, children }: CodesProps) {
  const { t } = useWords()
  return (
    <>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      <p className="note">{t('account:card.shownOnce')}</p>
      <CardCodes codes={codes} />
      <Acts>
        <LinkButton href={next}>{t('account:card.done')}</LinkButton>
      </Acts>
      {children}
    </>
  )
}

import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Icon } from './icon.tsx'

/** Up to where this page belongs. First thing in main, above the heading. */
export function Back({ href, children }: { href: string; children?: ReactNode }) {
  const { t } = useWords()
  return (
    <p className="up">
      <a className="more" href={href}>
        <Icon name="back" /> {children ?? t('common:action.back')}
      </a>
    </p>
  )
}

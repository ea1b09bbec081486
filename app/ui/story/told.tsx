import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Tag } from '#app/ui/parts/tag.tsx'

interface ToldProps {
  /** it took back or put back what stands here; null when it did neither, or what it was is not at hand */
  way: 'undone' | 'redone' | null
  /** it was taken back since */
  gone: boolean
  children: ReactNode
}

/** One line of a story as it is told: what was done, or what was taken back with the words of that very line. */
export function Told({ way, gone, children }: ToldProps) {
  const { t } = useWords()
  return (
    <>
      {way && <p className="meta">{t(`common:undo.${way}`)}</p>}
      {children}
      {way === null && gone && (
        <p>
          <Tag>{t('common:undo.gone')}</Tag>
        </p>
      )}
    </>
  )
}

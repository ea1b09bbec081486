import { useWords } from '#app/i18n/words.ts'
import { Links } from '#app/ui/parts/links.tsx'

export interface OutsideLink {
  href: string
  label: string
}

/** Links that leave Footbridge, and say so. Our address is not told to the other site (Referrer-Policy). */
export function OutsideLinks({ links }: { links: readonly OutsideLink[] }) {
  const { t } = useWords()
  return <Links links={links.map((link) => ({ ...link, hint: t('help:rights.opens') }))} />
}

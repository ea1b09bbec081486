import { useWords } from '#app/i18n/words.ts'

/** Our mark: two piers, one deck. Home is the first page for everybody not signed in. */
export function Brand({ href }: { href: string }) {
  const { t } = useWords()
  return (
    <a className="brand" href={href} aria-label={t('common:brand')}>
      <svg viewBox="0 0 36 32" aria-hidden="true">
        <path className="w" d="M0 24h36v8H0z" />
        <path className="s1" d="M8 14h5l1 15H7zM23 14h5l1 15h-8z" />
        <path className="dd" d="M0 17C10 9 26 9 36 17" />
        <path className="pl" d="M0 17C10 9 26 9 36 17" />
      </svg>
      <b>{t('common:brand')}</b>
    </a>
  )
}

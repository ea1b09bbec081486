import { useWords } from '#app/i18n/words.ts'

const pages = [
  { key: 'helpToday', href: '/help/today' },
  { key: 'letters', href: '/reading' },
  { key: 'help', href: '/help' },
  { key: 'privacy', href: '/privacy' },
  { key: 'accessibility', href: '/accessibility' },
] as const

/** Whose this is, and the pages anybody may read. */
export function Footer({ role }: { role: 'anyone' | 'participant' | 'worker' | 'administrator' }) {
  const { t } = useWords()
  return (
    <footer className="foot">
      <p>{t(`common:foot.${role === 'anyone' ? 'participant' : role}`)}</p>
      <ul>
        {pages.map(({ key, href }) => (
          <li key={key}>
            <a href={href}>{t(`common:foot.${key}`)}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}

import { isolate, useWords } from '#app/i18n/words.ts'

export interface Key {
  /** the letter, held together with the browser's own keys */
  key: 's' | 'g' | 'w' | 'b' | 'c' | 'a' | 'l'
  href: string
}

// As they are written on the keys themselves: Chromium and Edge, Firefox, Safari.
const HELD = 'Alt, Alt + Shift, Control + Option'

/**
 * The keys of this page, each beside the link it follows. They are access keys of the browser: they need no script and
 * nothing kept in it, and are held together with Alt, so that they take nothing from what is typed or said to the computer
 * (WCAG 2.1.4 asks for no switch then; docs/decisions/0015-keys-of-the-browser.md).
 */
export function Keys({ keys }: { keys: readonly Key[] }) {
  const { t } = useWords()
  return (
    <nav className="keys meta on-screen" aria-label={t('caseload:keys.title')}>
      <p>{t('caseload:keys.how', { keys: isolate(HELD) })}</p>
      <ul>
        {keys.map(({ key, href }) => (
          <li key={key}>
            {/* biome-ignore lint/a11y/noAccessKey: each is said beside its link, and a key of our own would need a script and a switch that is kept in the browser */}
            <a href={href} accessKey={key}>
              <kbd dir="ltr">{key.toUpperCase()}</kbd> {t(`caseload:keys.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

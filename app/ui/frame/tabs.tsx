import { useWords } from '#app/i18n/words.ts'
import type { Tab } from '#app/ui/page-handle.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

const places: readonly { tab: Tab; href: string }[] = [
  { tab: 'today', href: '/today' },
  { tab: 'goals', href: '/goals' },
  { tab: 'bridge', href: '/bridge' },
  { tab: 'family', href: '/family' },
  { tab: 'me', href: '/me' },
]

/** The five places of a participant, four of a teenager, who has no bridge: at the bottom of a phone, at the side of a desk. */
export function Tabs({ now, teenager }: { now: Tab | undefined; teenager: boolean }) {
  const { t } = useWords()
  return (
    <nav className="tabs" aria-label={t('common:nav.label')}>
      <ul>
        {places
          .filter(({ tab }) => !teenager || tab !== 'bridge')
          .map(({ tab, href }) => (
            <li key={tab}>
              <a href={href} aria-current={tab === now ? 'page' : undefined}>
                <Icon name={tab} />
                {t(`common:nav.${tab}`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

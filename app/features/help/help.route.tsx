import { useWords } from '#app/i18n/words.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { AnsweredList } from './answered.tsx'

export const handle: PageHandle = { title: 'help:index.title' }

const answers = ['goal', 'who', 'phone', 'taken', 'password'] as const
const tools = ['life', 'map', 'bridge'] as const

export default function Help() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('help:index.title')}</h1>
      <p className="lead">{t('help:index.lead')}</p>
      <Links
        links={[
          { href: '/help/today', icon: 'talk', label: t('help:today.title') },
          { href: '/sign-in/lock', icon: 'closed', label: t('account:lock.link') },
          { href: '/help/my-phone', icon: 'eye', label: t('help:myPhone.title') },
          { href: '/help/my-rights', icon: 'paper', label: t('help:rights.title') },
          { href: '/help/earn-more', icon: 'money', label: t('help:earnMore.title') },
          { href: '/help/my-life-now', icon: 'me', label: t('help:about.life.title') },
          { href: '/help/my-family-map', icon: 'family', label: t('help:about.map.title') },
          { href: '/help/my-bridge', icon: 'bridge', label: t('help:about.bridge.title') },
          { href: '/privacy', icon: 'closed', label: t('help:privacy.title') },
          { href: '/accessibility', icon: 'eye', label: t('help:accessibility.title') },
        ]}
      />
      <AnsweredList
        answers={answers.map((key) => ({
          key,
          title: t(`help:index.${key}.title`),
          text: t(`help:index.${key}.text`),
        }))}
      />
      <Section id="names" title={t('help:index.namesTitle')}>
        <p>{t('help:index.namesHint')}</p>
        <Facts
          facts={tools.map((key) => ({
            key,
            term: t(`help:index.names.${key}`),
            value: t(`help:index.names.${key}Hint`),
          }))}
        />
      </Section>
    </>
  )
}

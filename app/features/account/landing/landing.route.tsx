import { homeOf } from '#app/features/account/home-of.ts'
import { useWords } from '#app/i18n/words.ts'
import { usePageDocument } from '#app/server/document.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { LanguageButtons } from '#app/ui/frame/language-buttons.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'

export const handle: PageHandle = { title: 'account:landing.title', width: 'landing' }

const points = [
  { key: 'goals', icon: 'goals' },
  { key: 'bridge', icon: 'bridge' },
  { key: 'life', icon: 'family' },
  { key: 'mine', icon: 'eye' },
] as const

/** The first page: the language is asked before anything else, then what this is, then the way in. */
export default function Landing() {
  const { t, gap } = useWords()
  const { actor } = usePageDocument()
  return (
    <>
      <div className="hero">
        <h1>{t('account:landing.title')}</h1>
        <DrawnBridge />
      </div>
      <div className="cols">
        <section id="language" className="flow" aria-labelledby="languages">
          <h2 id="languages">
            <Icon name="talk" /> {t('common:language.choose')}
          </h2>
          <LanguageButtons next="/" />
          <p>
            <More href="/language">{t('common:language.who')}</More>
          </p>
          <p>
            <a className="more" href="/reading">
              <Icon name="glasses" /> {t('common:foot.letters')}
            </a>
          </p>
        </section>
        <div className="flow">
          <section className="flow" aria-labelledby="what">
            <h2 id="what">{t('account:landing.what')}</h2>
            <ul className="points">
              {points.map(({ key, icon }) => (
                <li key={key}>
                  <Icon name={icon} />
                  <p>
                    <b>{t(`account:landing.${key}.title`)}</b>
                    {gap}
                    {t(`account:landing.${key}.text`)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section className="flow" aria-label={t('account:landing.begin')}>
            <Acts>
              {actor ? (
                <LinkButton href={homeOf(actor.role)}>{t('account:landing.goOn')}</LinkButton>
              ) : (
                <>
                  <LinkButton href="/sign-up">{t('common:action.start')}</LinkButton>
                  <LinkButton href="/sign-in" kind="alt">
                    {t('common:action.signIn')}
                  </LinkButton>
                </>
              )}
            </Acts>
            <Note as="p">{t('account:landing.note')}</Note>
          </section>
        </div>
      </div>
    </>
  )
}

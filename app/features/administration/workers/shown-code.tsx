import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

/** The code for the first time: on this one page and nowhere else. */
export function ShownCode({ name, code, back }: { name: string; code: string; back: string }) {
  const { t } = useWords()
  return (
    <>
      <h1>{t('administration:code.title')}</h1>
      <p className="lead">
        <bdi>{name}</bdi>
      </p>
      <p className="note">{t('administration:code.shownOnce')}</p>
      <ol className="codes">
        <li>
          <code dir="ltr">{code}</code>
        </li>
      </ol>
      <p>{t('administration:code.how', { address: '\u2068/sign-in/first-time\u2069' })}</p>
      <Acts>
        <LinkButton href={back}>{t('administration:code.done')}</LinkButton>
      </Acts>
    </>
  )
}

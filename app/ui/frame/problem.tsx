import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

type Kind = 'broken' | 'notFound' | 'notAllowed' | 'changed' | 'foreign' | 'tooLarge' | 'tooMany' | 'busy'

const kinds: Record<number, Kind> = {
  400: 'broken',
  403: 'foreign',
  404: 'notFound',
  405: 'notAllowed',
  409: 'changed',
  411: 'broken',
  413: 'tooLarge',
  415: 'broken',
  429: 'tooMany',
  503: 'busy',
}

/** The locale key of what an error page is about; `.title` is also its <title>. */
export const problemOf = (status: number) => `common:problem.${kinds[status] ?? ('failed' as const)}` as const

/** A page that could not be shown: what is so, what is safe, and a way on. */
export function Problem({ status, home = '/' }: { status: number; home?: string }) {
  const { t } = useWords()
  const problem = problemOf(status)
  return (
    <>
      <h1>{t(`${problem}.title`)}</h1>
      <p className="lead">{t(`${problem}.text`)}</p>
      <Acts>
        <LinkButton href={home} kind="alt">
          {t('common:problem.home')}
        </LinkButton>
      </Acts>
    </>
  )
}

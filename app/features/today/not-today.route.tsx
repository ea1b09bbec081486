import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'

export const handle: PageHandle = { title: 'today:notToday', tab: 'today' }

export const loader = (args: LoaderFunctionArgs) => {
  participant(args)
  return null
}

/** Not ready to set a goal is an answer too. Nothing is kept of it and nobody is reminded. */
export default function NotToday() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('today:notToday')}</h1>
      <p className="lead">{t('today:fine')}</p>
      <p>{t('today:comeBack')}</p>
      <Acts>
        <LinkButton kind="alt" href="/calmap">
          {t('today:map')}
        </LinkButton>
        <LinkButton kind="alt" href="/today">
          {t('goals:next.today')}
        </LinkButton>
      </Acts>
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'

export const handle: PageHandle = { title: 'administration:people.title' }

export const loader = (args: LoaderFunctionArgs) => {
  administrator(args)
  return null
}

/** Who comes: an administrator with somebody at the desk. There is no list of people, and nothing here says who has an account. */
export default function People() {
  const { t } = useWords()
  return (
    <>
      <Back href="/admin">{t('administration:workers.title')}</Back>
      <h1>{t('administration:people.title')}</h1>
      <p className="lead">{t('administration:people.lead')}</p>
      <Links
        links={[
          { href: '/admin/people/code', label: t('administration:hand.title'), hint: t('administration:hand.hint') },
          { href: '/admin/people/block', label: t('administration:block.title'), hint: t('administration:block.hint') },
        ]}
      />
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { ChildLinks } from './child-links.panel.tsx'
import { readChildren } from './read-child.server.ts'

export const handle: PageHandle = { title: 'children:title', tab: 'family' }

export const loader = (args: LoaderFunctionArgs) => readChildren(participant(args))

/** Who comes: somebody who raises a child and wants a place for what it does, without saying who it is. */
export default function Children() {
  const { t } = useWords()
  const { children, off } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/family">{t('common:nav.family')}</Back>
      <h1>{t('children:title')}</h1>
      {children.length === 0 ? <p>{t('children:none')}</p> : <ChildLinks of={children} />}
      <Acts>
        <LinkButton href="/family/children/new">{t('children:new')}</LinkButton>
      </Acts>
      <p className="hint">{t('children:kept')}</p>
      {off.length > 0 && (
        <Details summary={t('children:off')}>
          <ChildLinks of={off} />
        </Details>
      )}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { homeOf } from '#app/features/account/home-of.ts'
import { useWords } from '#app/i18n/words.ts'
import { channelsOpen } from '#app/server/post/ways.server.ts'
import { seeOther } from '#app/server/respond.server.ts'
import { pathAfterSigningIn } from '#app/server/return-path.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'

export const handle: PageHandle = { title: 'contact:waysBack.title' }

export const loader = ({ request, context }: LoaderFunctionArgs) => {
  if (context.actor) return seeOther(homeOf(context.actor.role))
  const next = pathAfterSigningIn(new URL(request.url).searchParams.get('next'), '')
  return { onward: next && `?next=${encodeURIComponent(next)}`, hasCode: channelsOpen().length > 0 }
}

/** Who comes: somebody who forgot the password, perhaps at a shared computer. All the ways there are, none of them better. */
export default function WaysBack() {
  const { t } = useWords()
  const { onward, hasCode } = useLoaderData<typeof loader>()
  const code = { href: '/sign-in/code', label: t('contact:waysBack.code'), hint: t('contact:waysBack.codeHint') }
  return (
    <>
      <Back href={`/sign-in${onward}`} />
      <h1>{t('contact:waysBack.title')}</h1>
      <p className="lead">{t('contact:waysBack.lead')}</p>
      <Links
        links={[
          {
            href: `/sign-in/backup-card${onward}`,
            label: t('contact:waysBack.card'),
            hint: t('contact:waysBack.cardHint'),
          },
          ...(hasCode ? [code] : []),
          { href: '/sign-in/handed-code', label: t('account:handedCode.title'), hint: t('account:handedCode.lead') },
        ]}
      />
    </>
  )
}

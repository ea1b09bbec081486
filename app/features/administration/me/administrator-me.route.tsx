import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { readAdministratorMe } from './read-administrator-me.server.ts'

export const handle: PageHandle = { title: 'administration:me.title' }

export const loader = (args: LoaderFunctionArgs) => readAdministratorMe(administrator(args))

export default function AdministratorMe() {
  const { t } = useWords()
  const { name, programme } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/admin">{t('administration:workers.title')}</Back>
      <h1>{t('administration:me.title')}</h1>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        <br />
        <bdi>{programme}</bdi>
      </p>
      <p>{t('administration:me.sees')}</p>
      <Links
        links={[
          { href: '/admin/me/passkeys', label: t('account:passkeys.title') },
          { href: '/admin/me/recovery-codes', label: t('account:setUp.codes') },
        ]}
      />
      <PostForm action="/sign-out" submission={false}>
        <Acts>
          <Button kind="alt">{t('account:me.signOut')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

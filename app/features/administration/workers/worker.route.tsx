import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { readWorker } from './read-workers.server.ts'

export const handle: PageHandle = { title: 'administration:worker.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  const worker = await readWorker(administrator(args), String(args.params.workerId))
  if (!worker) throw notFound()
  return worker
}

export default function Worker() {
  const { t, day } = useWords()
  const worker = useLoaderData<typeof loader>()
  const here = `/admin/workers/${worker.workerId}`
  const fact = (key: 'identifier' | 'office' | 'organisation') => ({
    key,
    term: t(`administration:worker.${key}`),
    value: <bdi>{worker[key]}</bdi>,
  })
  return (
    <>
      <Back href="/admin">{t('administration:workers.title')}</Back>
      <h1>
        <bdi>{worker.name}</bdi>
      </h1>
      <Facts
        facts={[
          fact('identifier'),
          fact('office'),
          fact('organisation'),
          {
            key: 'account',
            term: t('administration:worker.account'),
            value: t(`administration:standing.${worker.standing}`, { day: day(worker.day, 'shortYear') }),
          },
          {
            key: 'second',
            term: t('administration:second.fact'),
            value: t(worker.hasSecond ? 'administration:second.there' : 'administration:second.notThere'),
          },
        ]}
      />
      {worker.standing === 'closed' ? (
        <PostForm action={`${here}/account`}>
          <p>{t('administration:reopen.hint')}</p>
          <Acts>
            <Button name="to" value="open">
              {t('administration:reopen.submit')}
            </Button>
          </Acts>
        </PostForm>
      ) : (
        <Links
          links={[
            { href: `${here}/move`, label: t('administration:move.title') },
            { href: `${here}/code`, label: t('administration:code.new'), hint: t('administration:code.newHint') },
            ...(worker.hasSecond ? [{ href: `${here}/second-factor`, label: t('administration:second.title') }] : []),
            { href: `${here}/account`, label: t('administration:close.title') },
          ]}
        />
      )}
    </>
  )
}

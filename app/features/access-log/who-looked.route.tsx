import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Empty } from '#app/ui/parts/empty.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { lookWords } from './look-words.ts'
import { readWhoLooked } from './read-who-looked.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me', list: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const page = await readWhoLooked(actor, new URL(args.request.url).searchParams.get('before'))
  return { ...page, timeZone: actor.timeZone }
}

/** Who comes: somebody who wonders whether anybody read it, and what. */
export default function WhoLooked() {
  const words = useWords()
  const { t, dayTime, number } = words
  const { looks, older, isFirst, timeZone } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('access-log:title')}</h1>
      <p className="lead">{t('access-log:lead')}</p>
      {looks.length === 0 ? (
        <Empty id="none" icon="closed" title={t('access-log:none')}>
          <p>{t('access-log:noneHint')}</p>
        </Empty>
      ) : (
        <table className="looks">
          <caption className="vh">{t('access-log:table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('access-log:when')}</th>
              <th scope="col">{t('access-log:who')}</th>
              <th scope="col">{t('access-log:what')}</th>
            </tr>
          </thead>
          <tbody>
            {looks.map((look) => (
              <tr key={look.id}>
                <th scope="row">
                  {dayTime(look.at, timeZone)}
                  {look.times > 1 && ` · ${t('access-log:times', { count: look.times, number: number(look.times) })}`}
                </th>
                <td>
                  <bdi>{look.name}</bdi>
                </td>
                <td>{lookWords(words, look)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {older && (
        <p>
          <More href={`/who-looked?before=${encodeURIComponent(older)}`}>{t('access-log:older')}</More>
        </p>
      )}
      {!isFirst && (
        <p>
          <More href="/who-looked">{t('access-log:newest')}</More>
        </p>
      )}
      <Links links={[{ href: '/sharing', icon: 'eye', label: t('access-log:sharing') }]} />
    </>
  )
}

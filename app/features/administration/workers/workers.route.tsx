import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isolate, useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Empty } from '#app/ui/parts/empty.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Scroll } from '#app/ui/parts/scroll.tsx'
import { readWorkers } from './read-workers.server.ts'

export const handle: PageHandle = { title: 'administration:workers.title', width: 'wide', list: true }

export const loader = (args: LoaderFunctionArgs) => readWorkers(administrator(args))

/** Who comes: whoever looks after accounts, when somebody begins, leaves or moves. No count of who shares with whom. */
export default function Workers() {
  const { t, day } = useWords()
  const { programme, workers } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('administration:workers.title')}</h1>
      <p className="lead">{t('administration:workers.lead', { programme: isolate(programme) })}</p>
      {workers.length === 0 ? (
        <Empty id="none" icon="closed" title={t('administration:workers.none')}>
          <p>{t('administration:workers.noneHint')}</p>
        </Empty>
      ) : (
        <Scroll label={t('administration:workers.title')}>
          <table className="case">
            <thead>
              <tr>
                <th scope="col">{t('administration:worker.name')}</th>
                <th scope="col">{t('administration:worker.office')}</th>
                <th scope="col">{t('administration:worker.organisation')}</th>
                <th scope="col">{t('administration:worker.account')}</th>
              </tr>
            </thead>
            <tbody>
              {workers.map((worker) => (
                <tr key={worker.workerId}>
                  <th scope="row">
                    <a href={`/admin/workers/${worker.workerId}`}>
                      <bdi>{worker.name}</bdi>
                    </a>
                  </th>
                  <td>
                    <bdi>{worker.office}</bdi>
                  </td>
                  <td>
                    <bdi>{worker.organisation}</bdi>
                  </td>
                  <td>{t(`administration:standing.${worker.standing}`, { day: day(worker.day, 'shortYear') })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Acts>
        <LinkButton href="/admin/workers/new">{t('administration:add.title')}</LinkButton>
      </Acts>
      <p>
        <More href="/admin/people">{t('administration:people.title')}</More>
      </p>
      <p>
        <More href="/admin/me">{t('administration:me.title')}</More>
      </p>
    </>
  )
}

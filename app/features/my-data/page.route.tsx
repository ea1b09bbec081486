import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { words } from '#app/server/actor.server.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { AboutPaper } from '#app/ui/paper/about-paper.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { DataList } from './data-list.tsx'
import { auditMyData, readMyData } from './read-my-data.server.ts'

export const handle: PageHandle = { title: 'my-data:page.all', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const data = await readMyData(actor, words(args))
  await auditMyData(actor, 'data-read')
  return { data, timeZone: actor.timeZone }
}

/** Everything in one page to read, to look through with the browser's search, and to print. */
export default function EverythingAboutMe() {
  const { t, dayTime } = useWords()
  const { data, timeZone } = useLoaderData<typeof loader>()
  const lists = Object.entries(data.lists)
  return (
    <>
      <Back href="/me/my-data" />
      <h1>{t('my-data:title')}</h1>
      <p className="lead">{t('my-data:page.made', { when: dayTime(data.made, timeZone) })}</p>
      <AboutPaper />
      <nav aria-label={t('my-data:page.contents')} className="on-screen">
        <Links links={lists.map(([list]) => ({ href: `#${list}`, label: t(`my-data:list.${list as 'goals'}`) }))} />
      </nav>
      {lists.map(([list, entries]) => (
        <DataList key={list} list={list} entries={entries} timeZone={timeZone} />
      ))}
    </>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { readRoadmapPage } from './read-roadmap.server.ts'
import { NoRoadmap, OtherGoals, RoadmapOnPage } from './roadmap-page.tsx'

export const handle: PageHandle = { title: 'roadmap:title', tab: 'goals', road: true }

export const loader = (args: LoaderFunctionArgs) => {
  const reached = new URL(args.request.url).searchParams.get('reached')
  return readRoadmapPage(participant(args), args.params.roadmapId ?? null, reached)
}

/** My big goal: the one of now at its own address, any of them at theirs. */
export default function Roadmap() {
  const { t } = useWords()
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t('roadmap:title')}</h1>
      {page.roadmap ? <RoadmapOnPage page={page} /> : <NoRoadmap />}
      <OtherGoals others={page.others} />
    </>
  )
}

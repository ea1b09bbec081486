import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { readRoadmapSheet } from './read-roadmap.server.ts'
import { Road, RoadLead, RoadWish } from './road.tsx'
import { stopsToDraw } from './stops-to-draw.tsx'

export const handle: PageHandle = { title: 'roadmap:sheet.title', tab: 'goals', width: 'full', paper: true, road: true }

export const loader = (args: LoaderFunctionArgs) => {
  const forMe = new URL(args.request.url).searchParams.get('for') === 'me'
  return readRoadmapSheet(participant(args), args.params.roadmapId, forMe)
}

/** The big goal on one page of paper, in the person's language and in English side by side. */
export default function RoadmapSheet() {
  const { t, language } = useWords()
  const { roadmap, forMe } = useLoaderData<typeof loader>()
  const place = `/roadmap/${roadmap.id}/sheet`
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <div className="on-screen">
        <h1>{t('roadmap:sheet.title')}</h1>
        <p>{t('roadmap:sheet.hint')}</p>
        <p>{t(forMe ? 'goals:paper.isForMe' : 'goals:paper.isForAnybody')}</p>
      </div>
      <Twin
        languages={language === 'en' ? ['en'] : [language, 'en']}
        title={<Title />}
        rows={[{ key: 'road', content: <WholeRoad /> }]}
      />
      {!roadmap.onlyMe && (
        <Links
          links={[
            {
              href: forMe ? place : `${place}?for=me`,
              icon: forMe ? 'eye' : 'closed',
              label: t(forMe ? 'goals:paper.makeForAnybody' : 'goals:paper.makeForMe'),
              hint: t(forMe ? 'goals:paper.withoutMine' : 'goals:paper.withMine'),
            },
          ]}
        />
      )}
    </>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('roadmap:title')}</>
}

/** The whole road in the language around it, unbroken. What a person wrote stays as it was written. */
function WholeRoad() {
  const { roadmap, stops } = useLoaderData<typeof loader>()
  const drawn = stopsToDraw(stops)
  return (
    <>
      <RoadLead stops={drawn} />
      {stops.length > 0 && <Road stops={drawn} />}
      <RoadWish roadmap={roadmap} />
    </>
  )
}

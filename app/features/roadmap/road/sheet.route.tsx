import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Speak } from '#app/i18n/speak.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { readRoadmapWithStops } from './read-roadmap.server.ts'
import { Road, RoadLead, RoadWish } from './road.tsx'
import { stopsToDraw } from './stops-to-draw.tsx'

export const handle: PageHandle = { title: 'roadmap:sheet.title', tab: 'goals', width: 'full' }

export const loader = (args: LoaderFunctionArgs) => readRoadmapWithStops(participant(args), args.params.roadmapId)

/** The big goal on one page of paper, in the person's language and in English side by side. */
export default function RoadmapSheet() {
  const { t, language } = useWords()
  const { roadmap } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <div className="on-screen">
        <h1>{t('roadmap:sheet.title')}</h1>
        <p>{t('roadmap:sheet.hint')}</p>
      </div>
      {language === 'en' ? (
        <Column />
      ) : (
        <div className="both">
          <Column />
          <Speak language="en" className="flow">
            <Column again />
          </Speak>
        </div>
      )}
    </>
  )
}

/** The whole road in the language around it. What a person wrote stays as it was written. */
function Column({ again = false }: { again?: boolean }) {
  const { t } = useWords()
  const { roadmap, stops } = useLoaderData<typeof loader>()
  const drawn = stopsToDraw(stops)
  return (
    <div className="flow">
      <h2>{t('roadmap:title')}</h2>
      <RoadLead stops={drawn} />
      {stops.length > 0 && <Road stops={drawn} again={again} />}
      <RoadWish roadmap={roadmap} id={again ? 'wish-again' : 'wish'} />
    </div>
  )
}

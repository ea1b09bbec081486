import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shortened } from '#app/domain/paper.ts'
import { goalText } from '#app/features/goals/goal-line.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { participant, words } from '#app/server/actor.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { askedPaper } from '#app/ui/paper/asked-paper.ts'
import { PaperEnd } from '#app/ui/paper/paper-end.tsx'
import { PaperFrame } from '#app/ui/paper/paper-frame.tsx'
import { Twin } from '#app/ui/pictures/twin.tsx'
import { readRoadmapSheet } from './read-roadmap.server.ts'
import { Road, RoadLead, RoadWish } from './road.tsx'
import { planRoad, type RoadPlan } from './road-on-paper.ts'
import { stopsToDraw } from './stops-to-draw.tsx'

export const handle: PageHandle = { title: 'roadmap:sheet.title', tab: 'goals', width: 'full', paper: true, road: true }

export const loader = (args: LoaderFunctionArgs) =>
  readRoadmapSheet(participant(args), args.params.roadmapId, askedPaper(args.request, words(args).language))

/** The big goal on one page of paper, in the person's language and in another side by side. */
export default function RoadmapSheet() {
  const here = useWords()
  const { roadmap, stops, asked } = useLoaderData<typeof loader>()
  const { statement: wish, reward } = roadmap
  const plan = planRoad(
    asked.languages.map((language) => ({
      wish,
      reward: reward ?? '',
      stops: stops.map((stop) => ({ text: goalText(here.in(language), stop), ways: stop.ways })),
    })),
  )
  return (
    <PaperFrame
      place={`/roadmap/${roadmap.id}/sheet`}
      asked={asked}
      back={`/roadmap/${roadmap.id}`}
      title={here.t('roadmap:sheet.title')}
      onlyMine={roadmap.onlyMe}
    >
      <Twin
        languages={asked.languages}
        title={<Title />}
        rows={[
          { key: 'road', content: <WholeRoad plan={plan} /> },
          { key: 'end', content: <End plan={plan} /> },
        ]}
      />
    </PaperFrame>
  )
}

function Title() {
  const { t } = useWords()
  return <>{t('roadmap:title')}</>
}

/** The whole road in the language around it, unbroken. What a person wrote stays as it was written. */
function WholeRoad({ plan: { bends, most, waysLeftOut } }: { plan: RoadPlan }) {
  const { roadmap, stops } = useLoaderData<typeof loader>()
  const shown = stops.map((stop) => ({ ...stop, ways: stop.ways.filter(({ id }) => !waysLeftOut.has(id)) }))
  const drawn = stopsToDraw(shown as typeof stops, { most: most?.stop })
  const cut = (text: string) => (most ? shortened(text, most.wish) : text)
  return (
    <div className={bends ? undefined : 'tight'}>
      <RoadLead stops={drawn} />
      {stops.length > 0 && <Road stops={drawn} straight={!bends} />}
      <RoadWish
        roadmap={{ ...roadmap, statement: cut(roadmap.statement), reward: roadmap.reward && cut(roadmap.reward) }}
      />
    </div>
  )
}

/** What did not fit on the page is counted and said. */
function End({ plan: { most, waysLeftOut } }: { plan: RoadPlan }) {
  const { t, number, sentences } = useWords()
  const { asked, today } = useLoaderData<typeof loader>()
  const count = waysLeftOut.size
  return (
    <PaperEnd forMe={asked.forMe} today={today}>
      {sentences([
        count > 0 && t('roadmap:sheet.waysLeftOut', { count, number: number(count) }),
        most !== null && t('roadmap:sheet.shortened'),
      ])}
    </PaperEnd>
  )
}

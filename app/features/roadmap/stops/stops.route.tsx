import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { reachedOn, stopStandings } from '#app/domain/roadmap.ts'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { readRoadmapWithStops } from '#app/features/roadmap/road/read-roadmap.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'

export const handle: PageHandle = { title: 'roadmap:way', tab: 'goals' }

export const loader = (args: LoaderFunctionArgs) => readRoadmapWithStops(participant(args), args.params.roadmapId)

const ICONS = { got: 'done', here: 'doing', next: 'open' } as const

/** The goals on the way as a list, each to change or to move one place; every press is a plain form. */
export default function Stops() {
  const { t, day } = useWords()
  const { roadmap, stops } = useLoaderData<typeof loader>()
  const standings = stopStandings(stops)
  const at = `/roadmap/${roadmap.id}`
  return (
    <>
      <Back href={at} />
      <h1>{t('roadmap:way')}</h1>
      {stops.length === 0 && <p>{t('roadmap:empty.stops')}</p>}
      <ol className="steps">
        {stops.map((stop, index) => {
          const reached = reachedOn(stop)
          const name = <GoalLine goal={stop} />
          return (
            <li key={stop.id} id={`stop-${stop.id}`}>
              <Icon name={ICONS[standings[index] ?? 'next']} />
              <div>
                <p>{name}</p>
                {reached && <p className="meta">{t('roadmap:stop.got', { day: day(reached) })}</p>}
                <PostForm action={`${at}/stops/${stop.id}/move`} className="acts">
                  <LinkButton kind="alt" href={`${at}/stops/${stop.id}`} of={name}>
                    {t('common:action.change')}
                  </LinkButton>
                  {index > 0 && (
                    <Button kind="alt" name="by" value="up" of={name}>
                      {t('goals:step.up')}
                    </Button>
                  )}
                  {index < stops.length - 1 && (
                    <Button kind="alt" name="by" value="down" of={name}>
                      {t('goals:step.down')}
                    </Button>
                  )}
                </PostForm>
              </div>
            </li>
          )
        })}
      </ol>
      <Acts>
        <LinkButton href={`${at}/stops/new`}>{t('roadmap:stop.add')}</LinkButton>
      </Acts>
    </>
  )
}

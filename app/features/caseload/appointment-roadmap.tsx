import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { RoadmapPanel } from '#app/features/roadmap/roadmap.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Details } from '#app/ui/parts/details.tsx'
import type { Appointment } from './read-appointment.server.ts'

type Shown = NonNullable<Appointment['roadmap']>

/** What may get in the way of a stop that is no goal yet; that of a goal stands with the goal on this page. */
function waysOf(stop: Shown['stops'][number]) {
  return !stop.goal && stop.pair && stop.reachedDay === null ? [{ id: stop.id, ...stop.pair, usedDay: null }] : []
}

/** The big goal as it is shown: the goals on the way that the release covers, and nothing of the others. */
export function AppointmentRoadmap({ shown }: { shown: Shown }) {
  const { t } = useWords()
  const stops = shown.stops.map((stop) => {
    const ways = waysOf(stop)
    return {
      id: stop.id,
      targetDay: stop.targetDay,
      reachedDay: stop.reachedDay,
      goal: stop.goal,
      words: <GoalLine goal={stop} />,
      saysDay: stop.templateKey !== null,
      ways: ways.length > 0 && <PotholeList potholes={ways} />,
    }
  })
  return (
    <Details summary={t('roadmap:panel.title')}>
      <RoadmapPanel roadmap={shown.roadmap} stops={stops} updates={shown.updates} />
    </Details>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Road, type RoadGoal, RoadLead, type RoadStop, RoadWish } from './road/road.tsx'
import { type ShownUpdate, UpdateRows } from './road/update-rows.tsx'

interface RoadmapPanelProps {
  roadmap: RoadGoal
  /** with their words and what may get in their way already drawn: both belong to goals */
  stops: readonly RoadStop[]
  updates: readonly ShownUpdate[]
}

/** The big goal for somebody else's eyes: where it leads, the goals on the way, what was written of it. Nothing to press. */
export function RoadmapPanel({ roadmap, stops, updates }: RoadmapPanelProps) {
  const { t } = useWords()
  return (
    <>
      <RoadLead stops={stops} />
      {stops.length > 0 && <Road stops={stops} />}
      <RoadWish roadmap={roadmap} />
      {updates.length > 0 && (
        <>
          <h3>{t('roadmap:panel.updates')}</h3>
          <UpdateRows updates={updates} />
        </>
      )}
    </>
  )
}

import type { MilestoneDay, MilestoneWords } from '#app/domain/milestone.ts'
import { useWords } from '#app/i18n/words.ts'
import { MilestoneLine, useMilestoneDay } from './milestone-line.panel.tsx'

/** What a worker can take in before a talk; the ones before are another time's. */
const NEWEST = 12

export interface MilestoneToShow extends MilestoneWords, MilestoneDay {
  id: string
}

/** Special moments, the newest first. */
export function MilestonesPanel({ milestones }: { milestones: readonly MilestoneToShow[] }) {
  const { t } = useWords()
  const when = useMilestoneDay()
  return (
    <>
      {milestones.slice(0, NEWEST).map((milestone) => (
        <p key={milestone.id}>
          <MilestoneLine {...milestone} /> <small>{when(milestone)}</small>
        </p>
      ))}
      {milestones.length > NEWEST && <p className="meta">{t('milestones:newest')}</p>}
    </>
  )
}

import { isolate, useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import type { FamilyGoal } from './read-family-goals.server.ts'

/** Who takes part, by the names this reader may know; the others stand there without one. */
export function TakingPart({ goal, me }: { goal: FamilyGoal; me: string }) {
  const { t, list } = useWords()
  const named = goal.takingPart.flatMap(({ personId, name }) =>
    personId === me || name === null ? [] : [isolate(name)],
  )
  const others = goal.takingPart.some(({ name }) => name === null) ? [t('family-goals:with.others')] : []
  const who = [...named, ...others]
  // Others may still come, while it is worked on.
  const isAlone = who.length === 0 && goal.status === 'now'
  if (goal.part === 'taking-part') who.push(t(isAlone ? 'family-goals:with.onlyMe' : 'family-goals:with.me'))
  if (who.length === 0) return null
  return (
    <p className="meta">
      <Icon name="family" /> {list(who)}
    </p>
  )
}

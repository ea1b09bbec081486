import { isolate, useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Which workers are shown a special moment, whether the family circle reads it, or that it is seen by nobody else. */
export function SeenBy({ workers, family }: { workers: readonly string[]; family: boolean }) {
  const { t, list } = useWords()
  return (
    <p className="hint on-screen">
      <Icon name={workers.length > 0 || family ? 'eye' : 'closed'} />{' '}
      {workers.length > 0 && t('milestones:seenBy', { workers: list(workers.map(isolate)) })}
      {workers.length > 0 && family && ' '}
      {family && t('milestones:seenByFamily')}
      {workers.length === 0 && !family && t('milestones:seenByNobody')}
    </p>
  )
}

import { isolate, useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Which workers are shown a special moment, or that it is seen by nobody else. */
export function SeenBy({ workers }: { workers: readonly string[] }) {
  const { t, list } = useWords()
  return (
    <p className="hint on-screen">
      <Icon name={workers.length > 0 ? 'eye' : 'closed'} />{' '}
      {workers.length > 0
        ? t('milestones:seenBy', { workers: list(workers.map(isolate)) })
        : t('milestones:seenByNobody')}
    </p>
  )
}

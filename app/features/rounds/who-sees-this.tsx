import { isolate, useWords } from '#app/i18n/words.ts'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Said at the start of every round: who will see it, and a way to keep this one back while somebody would. */
export function WhoSeesThis({ workers }: { workers: readonly string[] }) {
  const { t, list } = useWords()
  if (workers.length === 0)
    return (
      <p className="hint">
        <Icon name="closed" /> {t('rounds:onlyISee')}
      </p>
    )
  return (
    <>
      <p className="hint">
        <Icon name="eye" /> {t('rounds:workersSee', { workers: list(workers.map(isolate)) })}
      </p>
      <Tick name="keepForMe" label={t('rounds:keepForMe.label')} hint={t('rounds:keepForMe.hint')} />
    </>
  )
}

import { isolate, useWords } from '#app/i18n/words.ts'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Who can see these answers: nobody, or the workers by name. */
export function WhoCanSee({ workers }: { workers: readonly string[] }) {
  const { t, list } = useWords()
  return (
    <p className="hint">
      <Icon name={workers.length === 0 ? 'closed' : 'eye'} />{' '}
      {workers.length === 0 ? t('rounds:onlyISee') : t('rounds:workersSee', { workers: list(workers.map(isolate)) })}
    </p>
  )
}

/** Said at the start of every round: who will see it, and a way to keep this one back while somebody would. */
export function WhoSeesThis({ workers, keptForMe }: { workers: readonly string[]; keptForMe: boolean }) {
  const { t } = useWords()
  return (
    <>
      <WhoCanSee workers={workers} />
      {(workers.length > 0 || keptForMe) && (
        <>
          {/* A tick that is taken away sends nothing; this tells it from a page that never asked. */}
          <input type="hidden" name="keepAsked" value="yes" />
          <Tick
            name="keepForMe"
            label={t('rounds:keepForMe.label')}
            hint={t('rounds:keepForMe.hint')}
            checked={keptForMe}
          />
        </>
      )}
    </>
  )
}

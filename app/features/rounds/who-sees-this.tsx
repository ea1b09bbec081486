import type { Seers } from '#app/domain/release.ts'
import type { WhoSees } from '#app/features/rounds/who-sees.server.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Who can see these answers: nobody, or the workers by name, each with as much as they see. */
export function WhoCanSee({ seers }: { seers: Seers }) {
  const { t } = useWords()
  const seen = useSeen(seers, 'now')
  return (
    <p className="hint">
      <Icon name={seen ? 'eye' : 'closed'} /> {seen ?? t('rounds:onlyISee')}
    </p>
  )
}

/** Who can see this one answer. */
export function WhoCanSeeOne({ seers }: { seers: Seers }) {
  const { t, list } = useWords()
  const seen = seers.all.length > 0
  return (
    <p className="hint">
      <Icon name={seen ? 'eye' : 'closed'} />{' '}
      {seen ? t('rounds:workersSeeOne', { workers: list(seers.all.map(isolate)) }) : t('rounds:onlyISeeOne')}
    </p>
  )
}

interface WhoSeesThisProps {
  who: WhoSees
  keptForMe: boolean
}

/** Said at the start of every round: who will see it, and a way to keep this one back while somebody would. */
export function WhoSeesThis({ who, keptForMe }: WhoSeesThisProps) {
  const { t } = useWords()
  const without = useSeen(who.withoutTick, 'withoutTick')
  return (
    <>
      <WhoCanSee seers={who.now} />
      {(without || keptForMe) && (
        <>
          {/* A tick that is taken away sends nothing; this tells it from a page that never asked. */}
          <input type="hidden" name="keepAsked" value="yes" />
          <Tick
            name="keepForMe"
            label={t('rounds:keepForMe.label')}
            hint={(keptForMe && without) || t('rounds:keepForMe.hint')}
            checked={keptForMe}
          />
        </>
      )}
    </>
  )
}

/** The sentence that names who sees answers, or would without the tick; undefined when nobody does. */
function useSeen({ all, some }: Seers, when: 'now' | 'withoutTick'): string | undefined {
  const { t, list, sentences } = useWords()
  const said = [
    all.length > 0 && t(sayings[when].all, { workers: list(all.map(isolate)) }),
    some.length > 0 && t(sayings[when].some, { workers: list(some.map(isolate)) }),
  ]
  return sentences(said) || undefined
}

const sayings = {
  now: { all: 'rounds:workersSee', some: 'rounds:workersSeeSome' },
  withoutTick: { all: 'rounds:withoutTick.all', some: 'rounds:withoutTick.some' },
} as const

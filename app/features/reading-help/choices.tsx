import { useWords } from '#app/i18n/words.ts'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { Section } from '#app/ui/parts/section.tsx'

export interface ChoicesProps {
  id: 'letters' | 'colors' | 'aloud'
  icon: IconName
  chosen: string
  options: readonly { value: string; label: string }[]
  hint?: string
  /** Unseen until the small script finds a voice: without one the choice would do nothing. */
  waits?: boolean
}

/** Choices of which one is pressed: each looks as it will be, so that it can be told without reading. */
export function Choices({ id, icon, chosen, options, hint, waits = false }: ChoicesProps) {
  const { t } = useWords()
  return (
    <div className={`choices by-${id}`} data-aloud={waits || undefined} hidden={waits}>
      <Section
        id={id}
        title={
          <>
            <Icon name={icon} /> {t(`reading-help:${id}.title`)}
          </>
        }
      >
        <div>
          {options.map(({ value, label }) => (
            <button type="submit" key={value} className={value} name={id} value={value} aria-pressed={value === chosen}>
              {label}
            </button>
          ))}
        </div>
        {hint && <p className="hint">{hint}</p>}
      </Section>
    </div>
  )
}

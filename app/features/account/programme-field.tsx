import { useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'

interface ProgrammeFieldProps {
  programmes: readonly { key: string; name: string }[]
  /** null: not said */
  value: string | null
}

/** Where I get aid, by programme; *not now* is an answer too. */
export function ProgrammeField({ programmes, value }: ProgrammeFieldProps) {
  const { t } = useWords()
  const places = programmes.map((place) => ({ value: place.key, label: place.name }))
  return (
    <Choice
      name="programme"
      label={t('account:signUp.programme')}
      hint={t('account:signUp.programmeHint')}
      options={[...places, { value: '', label: t('account:signUp.notNow') }]}
      value={value ?? ''}
    />
  )
}

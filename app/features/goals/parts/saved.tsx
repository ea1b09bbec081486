import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Seen after a save alone: the redirect leads to it (`savedAt`). */
export function Saved() {
  const { t } = useWords()
  return (
    <p id="saved" role="status">
      <Icon name="done" /> {t('common:saved')}
    </p>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/** Leave fast, on every page, without script: the session ends on the server before the neutral page shows. */
export function ExitButton() {
  const { t } = useWords()
  return (
    <form method="post" action="/exit" id="exit">
      <button type="submit" className="btn exit">
        <Icon name="exit" />
        {t('common:exit.button')}
      </button>
    </form>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/**
 * Reads the page out, where somebody asked for it on /reading. It stands in the header that stays on the screen: whoever has
 * to stop it at once must not look for it. Unseen until the small script finds a voice of this phone for the page's language.
 */
export function Aloud() {
  const { t } = useWords()
  return (
    <div className="aloud" data-aloud hidden>
      <button type="button" className="btn alt" data-pause={t('common:aloud.pause')} data-on={t('common:aloud.goOn')}>
        <Icon name="voice" />
        <span>{t('common:aloud.read')}</span>
      </button>
      <button type="button" className="btn alt" hidden>
        {t('common:aloud.stop')}
      </button>
    </div>
  )
}

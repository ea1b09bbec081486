import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

/**
 * Asks in good time whether somebody is still here, and empties the page when nobody was: the next person with this phone
 * reads nothing. Hidden until the small script shows it; without script the server ends the visit all the same.
 */
export function StillHere({ secondsLeft, here }: { secondsLeft: number; here: string }) {
  const { t } = useWords()
  return (
    <>
      <div
        className="float flow"
        role="alertdialog"
        aria-labelledby="still"
        aria-describedby="still-when"
        data-left={secondsLeft}
        hidden
      >
        <h2 id="still">
          <Icon name="clock" /> {t('common:still.title')}
        </h2>
        {/* The script writes the phone's own clock time for the dots. */}
        <p id="still-when">{t('common:still.when', { time: '…' })}</p>
        <p>{t('common:still.kept')}</p>
        <p className="acts">
          <button type="button" className="btn">
            {t('common:still.stay')}
          </button>
        </p>
      </div>
      <template id="closed">
        <h1>{t('common:still.closed')}</h1>
        <p className="acts">
          <a className="btn" href={here}>
            {t('common:still.open')}
          </a>
        </p>
      </template>
    </>
  )
}

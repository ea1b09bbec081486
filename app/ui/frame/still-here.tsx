import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'

interface StillHereProps {
  secondsLeft: number
  here: string
  role: 'participant' | 'worker' | 'administrator'
}

/** Who says *stay*, each to an address of their own. */
const stays = { participant: '/draft', worker: '/worker/stay', administrator: '/admin/stay' }

/**
 * Asks in good time whether somebody is still here, and empties the page when nobody was: the next person with this phone,
 * or at this desk, reads nothing. Hidden until the small script shows it; without script the server ends the visit all the
 * same. A worker writes nothing that could be kept, so nothing is said of it.
 */
export function StillHere({ secondsLeft, here, role }: StillHereProps) {
  const { t } = useWords()
  return (
    <>
      <div
        className="float flow"
        role="alertdialog"
        aria-labelledby="still"
        aria-describedby="still-when"
        data-left={secondsLeft}
        data-stay={stays[role]}
        hidden
      >
        <h2 id="still">
          <Icon name="clock" /> {t('common:still.title')}
        </h2>
        {/* The script writes the phone's own clock time for the dots. */}
        <p id="still-when">{t('common:still.when', { time: '…' })}</p>
        {role === 'participant' && <p id="still-kept">{t('common:still.kept')}</p>}
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

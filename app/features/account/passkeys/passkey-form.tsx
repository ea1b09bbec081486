import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.ts'
import { Acts } from '#app/ui/parts/acts.tsx'

interface PasskeyFormProps {
  /** make: a new key · use: one that is there */
  way: 'make' | 'use'
  /** Where the question comes from. */
  ask: string
  next?: string
  submission?: string
  /** The page's first button, or one beside it. */
  kind?: 'main' | 'alt'
  hint?: string
  children: ReactNode
}

/**
 * Sends the phone's answer to the page it stands on. The button lets the phone show who holds it: only a script can ask a phone, so it is not
 * there until the script says that this browser can (enhance/passkey.ts).
 */
export function PasskeyForm({
  way,
  ask,
  next,
  submission,
  kind = way === 'make' ? 'main' : 'alt',
  hint,
  children,
}: PasskeyFormProps) {
  const { t } = useWords()
  return (
    <div id="answer">
      <form method="post" className="flow" hidden data-passkey={way} data-ask={ask}>
        {submission && <input type="hidden" name="submission" value={submission} />}
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <input type="hidden" name="answer" />
        <Acts>
          <button type="button" className={kind === 'main' ? 'btn' : 'btn alt'}>
            {children}
          </button>
        </Acts>
        {hint && <p className="hint">{hint}</p>}
        <p role="status" data-said={t('account:passkeys.notDone')} />
      </form>
    </div>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Own } from '#app/ui/parts/own.tsx'

export interface ShownPothole {
  id: string
  ifText: string
  thenText: string
  language: string
  usedDay: string | null
}

/** The step it is about, where that is not seen from where it stands. */
export interface WayOfStep {
  text: string
  language: string
}

/**
 * What a person wrote inside a sentence of ours, in the quotation marks of the page's language. People begin what they write
 * with a capital; between marks it is theirs, and no letter of a name or of another language has to be touched.
 */
function Quoted({ children, lang }: { children: string; lang: string }) {
  const { t } = useWords()
  const [open, close] = t('common:quoted', { words: '\n' }).split('\n')
  return (
    <>
      {open}
      <Own lang={lang}>{children}</Own>
      {close}
    </>
  )
}

/** What may get in the way, and what the person will do then. */
export function Bend({ pothole, step }: { pothole: ShownPothole; step?: WayOfStep | undefined }) {
  const { t, day, gap } = useWords()
  return (
    <div className="bend">
      {step && (
        <p className="meta">
          {t('goals:pothole.ofStep')} <Own lang={step.language}>{step.text}</Own>
        </p>
      )}
      <p>
        <Icon name="pothole" />
        <b>{t('goals:pothole.if')}</b>
        {gap}
        <Quoted lang={pothole.language}>{pothole.ifText}</Quoted>
      </p>
      <p>
        <Icon name="detour" />
        <b>{t('goals:pothole.then')}</b>
        {gap}
        <Quoted lang={pothole.language}>{pothole.thenText}</Quoted>
      </p>
      {pothole.usedDay && <p className="meta">{t('goals:pothole.used', { day: day(pothole.usedDay) })}</p>}
    </div>
  )
}

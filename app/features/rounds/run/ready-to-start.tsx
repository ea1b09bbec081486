import type { Seers } from '#app/domain/release.ts'
import { placeOf } from '#app/features/rounds/instrument-at.ts'
import { WhoCanSee } from '#app/features/rounds/who-sees-this.tsx'
import { useWords } from '#app/i18n/words.ts'
import { instrumentText, publishedInstrument } from '#app/instruments/published.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'

interface ReadyToStartProps {
  instrumentKey: 'qol' | 'bridge'
  seers: Seers
  refusal: Refusal | undefined
}

/** For who comes here by a link: what this is, who can see it, and one button to the first question. */
export function ReadyToStart({ instrumentKey, seers, refusal }: ReadyToStartProps) {
  const { t, language } = useWords()
  const instrument = publishedInstrument(instrumentKey)
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={placeOf[instrumentKey]} />
      <h1>{instrumentText(instrument, language, 'name')}</h1>
      <p>{instrumentText(instrument, language, 'intro')}</p>
      <WhoCanSee seers={seers} />
      <StartForm action={`${placeOf[instrumentKey]}/new`}>
        {t(instrumentKey === 'bridge' ? 'bridge:empty.start' : 'quality-of-life:empty.start')}
      </StartForm>
      <More href={`${placeOf[instrumentKey]}/type-in`}>{t('rounds:paper.typeIn')}</More>
    </>
  )
}

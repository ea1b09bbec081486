import type { Seers } from '#app/domain/release.ts'
import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { WhoCanSee } from '#app/features/rounds/who-sees-this.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { placeOf } from '#app/instruments/place.ts'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { StartForm } from '#app/ui/fields/start-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'

interface ReadyToStartProps {
  instrument: PublishedInstrument
  seers: Seers
  /** There are answers already: these would be new ones. */
  again: boolean
  refusal: Refusal | undefined
}

/** For who comes here by a link: what this is, who can see it, and one button to the first question. */
export function ReadyToStart({ instrument, seers, again, refusal }: ReadyToStartProps) {
  const { t } = useWords()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href={placeOf(instrument.key)} />
      <h1>
        <Asked of={instrument} at="name" />
      </h1>
      <p>
        <Asked of={instrument} at="intro" />
      </p>
      <WhoCanSee seers={seers} />
      <StartForm action={`${placeOf(instrument.key)}/new`}>
        {t(
          again
            ? 'rounds:again'
            : instrument.structure.kind === 'bridge'
              ? 'bridge:empty.start'
              : 'quality-of-life:empty.start',
        )}
      </StartForm>
      <More href={`${placeOf(instrument.key)}/type-in`}>{t('rounds:paper.typeIn')}</More>
    </>
  )
}

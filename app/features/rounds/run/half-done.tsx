import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { placeOf } from '#app/features/rounds/instrument-at.ts'
import { useWords } from '#app/i18n/words.ts'
import type { Half } from '#app/instruments/half-round.ts'
import { type InstrumentKey, instrumentText, publishedInstrument } from '#app/instruments/published.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

/** The start of a round that is half done already: go on, or start again. */
export function HalfDone({ instrumentKey, half }: { instrumentKey: InstrumentKey; half: Half }) {
  const { t, language } = useWords()
  return (
    <>
      <Back href={placeOf[instrumentKey]} />
      <h1>{instrumentText(publishedInstrument(instrumentKey), language, 'name')}</h1>
      <HalfRoundPanel half={half} />
      <PostForm>
        <Acts>
          <Button kind="alt" name="again" value="yes">
            {t('rounds:resume.again')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}

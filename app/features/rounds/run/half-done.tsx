import { Asked } from '#app/features/rounds/asked.panel.tsx'
import { HalfRoundPanel } from '#app/features/rounds/half-round.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import type { Half } from '#app/instruments/half-round.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { placeOf } from '#app/instruments/place.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

interface HalfDoneProps {
  instrument: PublishedInstrument
  half: Half
  /** Not when it is offered no more: what was answered would go, and nothing could take its place. */
  mayStartAgain: boolean
}

/** The start of a round that is half done already: go on, or start again. */
export function HalfDone({ instrument, half, mayStartAgain }: HalfDoneProps) {
  const { t } = useWords()
  return (
    <>
      <Back href={placeOf(instrument.key)} />
      <h1>
        <Asked of={instrument} at="name" />
      </h1>
      <HalfRoundPanel half={half} />
      {mayStartAgain && (
        <PostForm>
          <Acts>
            <Button kind="alt" name="again" value="yes">
              {t('rounds:resume.again')}
            </Button>
          </Acts>
        </PostForm>
      )}
    </>
  )
}

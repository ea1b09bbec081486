import { placeOf } from '#app/features/rounds/instrument-at.ts'
import { useWords } from '#app/i18n/words.ts'
import { type InstrumentKey, instrumentText, publishedInstrument } from '#app/instruments/published.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'

/** Where I stopped. What was answered stays hidden until it is opened: somebody else may be holding the phone. */
export function HalfDone({
  instrumentKey,
  half,
}: {
  instrumentKey: InstrumentKey
  half: { since: string; go: string }
}) {
  const { t, language, day } = useWords()
  return (
    <>
      <Back href={placeOf[instrumentKey]} />
      <h1>{instrumentText(publishedInstrument(instrumentKey), language, 'name')}</h1>
      <p>{t('rounds:resume.text', { day: day(half.since) })}</p>
      <Acts>
        <LinkButton href={half.go}>{t('rounds:resume.go')}</LinkButton>
      </Acts>
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

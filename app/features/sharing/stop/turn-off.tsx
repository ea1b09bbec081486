import type { StopSeen } from '#app/domain/showing.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

/** How *Stop all showing* is turned off, once a day has gone by: in a visit that began after it. */
export function TurnOff({ turning }: Pick<StopSeen, 'turning'>) {
  const { t } = useWords()
  if (turning === 'too-early') return null
  if (turning === 'sign-in-again')
    return (
      <PostForm action="/sign-out" submission={false}>
        <input type="hidden" name="next" value="/sharing" />
        <p>{t('sharing:stopAll.signInFirst')}</p>
        <Acts>
          <Button>{t('sharing:stopAll.signInAgain')}</Button>
        </Acts>
      </PostForm>
    )
  return (
    <PostForm action="/sharing/stop-all/off">
      <p>{t('sharing:stopAll.staysEnded')}</p>
      <Acts>
        <Button>{t('sharing:stopAll.turnOff')}</Button>
      </Acts>
    </PostForm>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

/** All there is while it is hidden and not yet gone: take it back, or leave it. */
export function Erasing({ goneAt, timeZone }: { goneAt: string; timeZone: string }) {
  const { t, dayTime } = useWords()
  return (
    <>
      <h1>{t('erase:hidden.title')}</h1>
      <p className="lead">{t('erase:hidden.until', { when: dayTime(goneAt, timeZone) })}</p>
      <p>{t('erase:hidden.stop')}</p>
      <PostForm action="/me/erase/stop" submission={false}>
        <Acts>
          <Button>{t('erase:hidden.back')}</Button>
        </Acts>
      </PostForm>
      <PostForm action="/sign-out" submission={false}>
        <Acts>
          <Button kind="alt">{t('erase:hidden.leave')}</Button>
        </Acts>
        <p className="hint">{t('erase:hidden.leaveHint')}</p>
      </PostForm>
    </>
  )
}

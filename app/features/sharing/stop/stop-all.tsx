import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

/** The safety switch: one press, no questions. What it does stands beside it, because nothing is asked. */
export function StopAll() {
  const { t } = useWords()
  return (
    <PostForm action="/sharing/stop-all">
      <Acts>
        <Button kind="alt">{t('sharing:list.stopAll')}</Button>
      </Acts>
      <p className="hint">{t('sharing:stopAll.hint')}</p>
      <p className="hint">{t('sharing:stopAll.family')}</p>
    </PostForm>
  )
}

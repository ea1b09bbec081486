import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'

/** One press sends this browser to the agency's sign-on. */
export function AgencyForm({ next, kind }: { next: string; kind: 'main' | 'alt' }) {
  const { t } = useWords()
  return (
    <PostForm action="/sign-in/agency" submission={false}>
      <input type="hidden" name="next" value={next} />
      <Acts>
        <Button kind={kind}>{t('account:agency.title')}</Button>
      </Acts>
    </PostForm>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Section } from '#app/ui/parts/section.tsx'

/** On the first pages, until it is put away: what leaving fast does, and what it cannot do. */
export function ExitExplained() {
  const { t } = useWords()
  return (
    <Section id="leaving" title={t('account:exit.title')} className="note">
      <p>{t('today:exit.does')}</p>
      <p>{t('today:exit.cannot')}</p>
      <p>
        <More href="/help/my-phone">{t('help:myPhone.title')}</More>
      </p>
      <PostForm action="/today/exit-known" submission={false}>
        <Button kind="alt">{t('today:exit.known')}</Button>
      </PostForm>
    </Section>
  )
}

import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'

/** What goes, what stays and why, said before anything is pressed. */
export function BeforeErasing({ refusal, backupDays }: { refusal: Refusal | undefined; backupDays: number }) {
  const { t, number } = useWords()
  return (
    <>
      <Back href="/me" />
      <ErrorSummary refusal={refusal} />
      <h1>{t('erase:title')}</h1>
      <p className="lead">{t('erase:lead')}</p>
      <Section id="goes" title={t('erase:goes.title')}>
        <p>{t('erase:goes.words')}</p>
        <p>{t('erase:goes.now')}</p>
        <p>{t('erase:goes.later')}</p>
        <p>{t('erase:goes.stopped')}</p>
      </Section>
      <Section id="stays" title={t('erase:stays.title')}>
        <Rows>
          <Row icon="eye">{t('erase:stays.worker')}</Row>
          <Row icon="closed">{t('erase:stays.log')}</Row>
          <Row icon="family">{t('erase:stays.family')}</Row>
          <Row icon="clock">{t('erase:stays.backups', { count: backupDays, number: number(backupDays) })}</Row>
        </Rows>
        <p>{t('erase:stays.aid')}</p>
      </Section>
      <Links
        links={[
          { href: '/me/my-data', icon: 'paper', label: t('erase:first'), hint: t('erase:firstHint') },
          { href: '/sharing', icon: 'closed', label: t('erase:instead'), hint: t('erase:insteadHint') },
        ]}
      />
      <PostForm refusal={refusal}>
        <Tick name="all" label={t('erase:tick')} />
        <Acts>
          <Button kind="alt">{t('erase:submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

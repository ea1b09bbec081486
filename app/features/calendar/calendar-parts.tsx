import { CALENDAR_FILE } from '#app/domain/calendar.ts'
import type { Day } from '#app/domain/day.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { CopyBox } from '#app/ui/fields/copy-box.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'

/** The address, in the answer to the press that made it and never again. */
export function Address({ address }: { address: string }) {
  const { t, gap } = useWords()
  return (
    <Section id="address" title={t('calendar:address.title')} className="note">
      <p>
        <b>{t('calendar:address.once')}</b>
        {gap}
        {t('calendar:address.how')}
      </p>
      <CopyBox
        text={address}
        rows={4}
        label={t('calendar:address.box')}
        copy={t('goals:copy.press')}
        said={t('goals:copy.said')}
      />
      <p className="hint">{t('goals:copy.stays')}</p>
    </Section>
  )
}

/** The days as a file. That it stays on the phone is said beside the button, because a download leaves no page to say it on. */
export function AsAFile({ kind }: { kind: 'main' | 'alt' }) {
  const { t } = useWords()
  return (
    <Section id="file" title={t('calendar:file.title')}>
      <p>{t('calendar:file.text')}</p>
      <Acts>
        <LinkButton kind={kind} href="/goals/calendar/file">
          {t('calendar:file.save')}
        </LinkButton>
      </Acts>
      <p>{t('calendar:file.stays', { name: isolate(CALENDAR_FILE) })}</p>
    </Section>
  )
}

/** Off, with everything there is to know before it is switched on. */
export function FeedOff() {
  const { t } = useWords()
  return (
    <Section id="feed" title={t('calendar:feed.title')}>
      <p>{t('calendar:feed.off')}</p>
      <Note>
        <p>{t('calendar:feed.before')}</p>
        <p>
          <b>{t('calendar:feed.where')}</b>
        </p>
        <p>{t('calendar:feed.shared')}</p>
        <p>{t('calendar:feed.address')}</p>
        <p>{t('calendar:feed.stop')}</p>
      </Note>
      <PostForm>
        <Acts>
          <Button kind="alt">{t('calendar:feed.start')}</Button>
        </Acts>
      </PostForm>
    </Section>
  )
}

/** On: since when, the press that ends it, and a new address for who lost the old one. */
export function FeedOn({ since }: { since: Day }) {
  const { t, day } = useWords()
  return (
    <Section id="feed" title={t('calendar:feed.title')}>
      <p>
        <b>{t('calendar:feed.since', { day: day(since) })}</b>
      </p>
      <p>{t('calendar:feed.where')}</p>
      <p>{t('calendar:feed.address')}</p>
      <p>{t('calendar:feed.stop')}</p>
      <PostForm action="/goals/calendar/stop">
        <Acts>
          <Button kind="alt">{t('calendar:feed.end')}</Button>
        </Acts>
      </PostForm>
      <p>{t('calendar:feed.againHint')}</p>
      <PostForm>
        <Acts>
          <Button kind="alt">{t('calendar:feed.again')}</Button>
        </Acts>
      </PostForm>
      <Links
        links={[{ href: '/sharing', label: t('sharing:list.title'), hint: t('calendar:feed.listed'), icon: 'eye' }]}
      />
    </Section>
  )
}

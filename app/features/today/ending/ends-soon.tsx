import { isolate, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { EndingSaid } from './read-ends-soon.server.ts'

/** What is shown ends soon, said to its owner alone: going on means reading and signing again, letting it end means nothing to do. */
export function EndsSoon({ ending }: { ending: EndingSaid | null }) {
  const { t, day } = useWords()
  if (!ending) return null
  const { releaseId, workerId, name, untilDay } = ending
  return (
    <Section id="ends" title={t('sharing:ending.title')} className="card">
      <p>{t('sharing:ending.until', { name: isolate(name), day: day(untilDay, 'weekday') })}</p>
      <p>{t('sharing:ending.both')}</p>
      <PostForm action={`/sharing/${releaseId}/again`} className="acts">
        <input type="hidden" name="worker" value={workerId} />
        <Button kind="alt">{t('sharing:ending.goOn')}</Button>
        <Button kind="alt" formAction={`/sharing/${releaseId}/let-it-end`}>
          {t('sharing:ending.letEnd')}
        </Button>
      </PostForm>
    </Section>
  )
}

import type { Section } from '#app/domain/release.ts'
import { useWords } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'
import { Appointment, type AppointmentProps } from './appointment.tsx'

/** The worker's page inside the person's own: the same component, in a frame that says whose page it is. */
export function PreviewFrame({ page, workerName, thenAndNow }: AppointmentProps) {
  const { t } = useWords()
  return (
    <section className="peek flow" aria-label={t('sharing:preview.frame')}>
      <p className="lead">
        <b>{page.person.name ? <bdi>{page.person.name}</bdi> : t('sharing:preview.nameSigned')}</b>
      </p>
      <Appointment page={page} workerName={workerName} thenAndNow={thenAndNow} />
    </section>
  )
}

/** Above the frame, so that it is plain that the worker reads nothing of it: what was ticked and still shows nothing. */
export function StillOnlyForMe({ sections }: { sections: readonly Section[] }) {
  const { t, list, language } = useWords()
  if (sections.length === 0) return null
  const names = list(sections.map((section) => sectionName(section, language, (ours) => t(`sharing:section.${ours}`))))
  return <p>{t('sharing:preview.kept', { list: names })}</p>
}

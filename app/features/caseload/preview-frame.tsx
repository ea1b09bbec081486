import { useWords } from '#app/i18n/words.ts'
import { Appointment, type AppointmentProps } from './appointment.tsx'

/** The worker's page inside the person's own: the same component, in a frame that says whose page it is. */
export function PreviewFrame({ page, workerName }: AppointmentProps) {
  const { t } = useWords()
  return (
    <section className="peek flow" aria-label={t('sharing:preview.frame')}>
      <p className="lead">
        <b>
          <bdi>{page.person.name}</bdi>
        </b>
      </p>
      <Appointment page={page} workerName={workerName} />
    </section>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { notFound } from '#app/server/respond.server.ts'
import { speakAsAsked } from '#app/server/speak.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Appointment } from './appointment.tsx'
import { readAppointment } from './read-appointment.server.ts'
import { ReadTogether } from './read-together.panel.tsx'

export const handle: PageHandle = { title: 'caseload:appointment.title', width: 'wide', road: true }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = worker(args)
  const page = await readAppointment(actor, String(args.params.participantId))
  if (!page) throw notFound()
  const together = speakAsAsked(args)
  const days = `/worker/people/${args.params.participantId}/then-and-now${together ? `?in=${together}` : ''}`
  return { page, workerName: actor.name, workerLanguage: actor.language, days }
}

/** Who comes: a worker with twenty minutes, perhaps with the person beside them. */
export default function AppointmentPage() {
  const { t } = useWords()
  const { page, workerName, workerLanguage, days } = useLoaderData<typeof loader>()
  return (
    <>
      <Back href="/worker">{t('caseload:list.title')}</Back>
      <h1>
        <bdi>{page.person.name}</bdi>
      </h1>
      <ReadTogether theirs={page.person.language} mine={workerLanguage} />
      <Appointment page={page} workerName={workerName} thenAndNow={days} />
    </>
  )
}

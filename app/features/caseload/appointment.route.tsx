import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Worker } from '#app/domain/actor.ts'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { changedMeanwhile, notFound, seeOther } from '#app/server/respond.server.ts'
import { speakAsAsked } from '#app/server/speak.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { PrintButton } from '#app/ui/fields/print-button.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Appointment } from './appointment.tsx'
import { readCopyShapes } from './copy/read-case-copy.server.ts'
import { type Key, Keys } from './keys.panel.tsx'
import { pinForm } from './pins/pin.form.ts'
import { pinPerson } from './pins/pin-person.server.ts'
import { readIsPinned } from './pins/read-pins.server.ts'
import { readAppointment } from './read-appointment.server.ts'
import { ReadTogether } from './read-together.panel.tsx'

export const handle: PageHandle = {
  title: 'caseload:appointment.title',
  width: 'wide',
  road: true,
  list: true,
  worker: true,
}

const asReader = ({ name, language, today }: Worker) => ({ name, language, today })

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = worker(args)
  const personId = String(args.params.participantId)
  const page = await readAppointment(actor, personId)
  if (!page) throw notFound()
  const together = speakAsAsked(args)
  const isPinned = await readIsPinned(actor, personId)
  const [shape] = await readCopyShapes(actor)
  return { page, shape, isPinned, together, personId, mine: asReader(actor) }
}

/** On today's list or off it: all that a worker can press here, and it changes nothing of the person's. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = worker(args)
  const personId = String(args.params.participantId)
  const form = await readForm(args.request, pinForm)
  const marked = await pinPerson(actor, personId, form.ok && form.value.pin === 'on')
  if ('refused' in marked) throw marked.refused === 'full' ? changedMeanwhile() : notFound()
  return seeOther(`/worker/people/${personId}${new URL(args.request.url).search}`)
}

/** Who comes: a worker with twenty minutes, perhaps with the person beside them. */
export default function AppointmentPage() {
  const { t, day } = useWords()
  const { page, shape, isPinned, together, personId, mine } = useLoaderData<typeof loader>()
  const below = `/worker/people/${personId}`
  const keys: Key[] = [
    { key: 'g', href: '#goals' },
    { key: 'w', href: '#begin' },
    ...(page.rounds.bridge.length > 0 ? [{ key: 'b' as const, href: '#bridge' }] : []),
    ...(shape ? [{ key: 'c' as const, href: `${below}/copy/${shape}` }] : []),
    { key: 'l', href: '/worker' },
  ]
  const days = `${below}/then-and-now${together ? `?in=${together}` : ''}`
  return (
    <>
      <Back href="/worker">{t('caseload:list.title')}</Back>
      <h1>
        <bdi>{page.person.name}</bdi>
      </h1>
      <ReadTogether theirs={page.person.language} mine={mine.language} />
      <p className="meta on-paper">
        {day(mine.today)} · <bdi>{mine.name}</bdi>
        <br />
        {t('common:foot.worker')}
      </p>
      <PostForm submission={false}>
        <Acts>
          {shape && <LinkButton href={`${below}/copy/${shape}`}>{t('caseload:copy.title')}</LinkButton>}
          <PrintButton words={t('caseload:print')} />
          <Button kind="alt" name="pin" value={isPinned ? 'off' : 'on'}>
            {t(isPinned ? 'caseload:pins.notToday' : 'caseload:pins.forToday')}
          </Button>
        </Acts>
      </PostForm>
      <Keys keys={keys} />
      <Appointment page={page} workerName={mine.name} thenAndNow={days} />
      <p>
        <More href={`${below}/end`}>{t('caseload:end.link')}</More>
      </p>
    </>
  )
}

import { expect, test } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { Appointment } from '#app/features/caseload/appointment.tsx'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { MilestonesPanel } from '#app/features/milestones/milestones.panel.tsx'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { rendered } from '#tests/ui/render.tsx'

const moment = (id: number, wishes: object = {}) => ({
  ...{ id: String(id), idea: 'keys' as const, own: null, day: '2026-03-01' as Day, monthOnly: false },
  ...wishes,
})

test('a moment says its idea in the reader’s language, own words in theirs, and a month where that is all', () => {
  const html = rendered(
    <MilestonesPanel milestones={[moment(1, { own: { text: 'Tercer piso', language: 'es' }, monthOnly: true })]} />,
  )
  expect(html).toContain('Keys to a home\u00a0· <span class="voice" dir="auto" lang="es">Tercer piso</span>')
  expect(html).toContain('<small>March 2026</small>')
})

test('twelve stand on a page, and with a thirteenth it is said that they are the newest', () => {
  const some = (count: number) =>
    rendered(<MilestonesPanel milestones={Array.from({ length: count }, (_, at) => moment(at))} />)
  expect([some(12).match(/Keys/g)?.length, some(12).includes('newest')]).toEqual([12, false])
  expect([some(13).match(/Keys/g)?.length, some(13).includes('These are the newest.')]).toEqual([12, true])
})

onSqlite('the page of one person', () => {
  test('ends without a list of what has no answer when nothing is missing', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana, { sections: ['moments'] })
    const page = await readAppointment(dana, rosa.personId)
    if (!page) throw new Error('the page is shared')
    const html = (noAnswer: typeof page.noAnswer) =>
      rendered(<Appointment page={{ ...page, noAnswer }} workerName="Dana" thenAndNow="/x" />)
    expect(html(['moments'])).toContain('No answer: special moments.')
    expect(html([])).not.toContain('No answer:')
  })
})

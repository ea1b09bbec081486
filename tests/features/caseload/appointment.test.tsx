import { expect, test } from 'vitest'
import { Appointment } from '#app/features/caseload/appointment.tsx'
import { PreviewFrame } from '#app/features/caseload/preview-frame.tsx'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aGoal, aRelease } from '#tests/support/records.ts'
import { rendered } from '#tests/ui/render.tsx'

onBothDatabases('the page of one person, as HTML', () => {
  test('calls a goal for later that, and asks nothing of its plan', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    await aGoal(rosa, { status: 'later', steps: [{ day: rosa.today }], potholes: [{ ifText: 'The bus is late' }] })

    const page = await readAppointment(on(dana, '2027-02-01'), rosa.personId)
    const html = page && rendered(<Appointment page={page} workerName="Dana" thenAndNow="/days" />)

    expect(page?.goals[0]?.standing).toBeNull()
    expect(html).toContain('>Later<')
    expect(html).not.toContain('Next step')
    expect(html).not.toContain('The bus is late')
  })

  test('before signing, somebody without a name reads that the signed one will stand there', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    await aRelease(rosa, dana)
    const page = await readAppointment(on(dana, '2027-02-01'), rosa.personId)
    if (!page) throw new Error('the page is shared')

    const nameless = { ...page, person: { ...page.person, name: '' } }

    expect(rendered(<PreviewFrame page={nameless} workerName="Dana" thenAndNow="/days" />)).toContain(
      '<b>The name I sign with</b>',
    )
    expect(rendered(<PreviewFrame page={page} workerName="Dana" thenAndNow="/days" />)).not.toContain(
      'The name I sign with',
    )
  })
})

import { expect, test } from 'vitest'
import { Appointment } from '#app/features/caseload/appointment.tsx'
import { PreviewFrame } from '#app/features/caseload/preview-frame.tsx'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'
import { rendered } from '#tests/ui/render.tsx'

const plain = (html = '') => html.replace(/<svg.*?<\/svg>|<[^>]+>/g, '').trim()

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

  test('stands in its order: what was done, promised, new, the goals, the folds with what moved first, ways to begin', async () => {
    const [rosa, dana] = [await aParticipant(), await aWorker()]
    const sections = ['goals', 'calmap', 'bridge', 'quality-of-life'] as const
    await aRelease(rosa, dana, { sections, fromDay: '2026-01-01' })
    await aGoal(rosa, { status: 'achieved', statement: 'Reached', achievedDay: rosa.today, targetDay: '2026-11-20' })
    await aGoal(rosa, { statement: 'Now', potholes: [{}], steps: [{ status: 'done', doneDay: rosa.today }] })
    for (const day of ['2026-06-01', '2026-11-21']) {
      await aRound(rosa, 'bridge', { day, answers: { home: 2 } })
      await aRound(rosa, 'calmap', { day, answers: { home: 3 } })
      await aRound(rosa, 'qol', { day, answers: { joy: day === '2026-06-01' ? 3 : 7 } })
    }

    const page = await readAppointment(dana, rosa.personId)
    const html = page ? rendered(<Appointment page={page} workerName="Dana" thenAndNow="/days" />) : ''

    expect(
      [...html.matchAll(/<(?:h2|h3|summary)[^>]*>(.*?)<\/(?:h2|h3|summary)>/g)].map(([, name]) => plain(name)),
    ).toEqual([
      'Say well done for',
      'What I said I would do',
      'Since November 21, 2026',
      'Goals',
      'Now',
      'All steps',
      'Reached',
      'Life now · moved: Joy and pride',
      'What may get in the way',
      'Family map',
      'Home',
      'Bridge',
      'Home and family–',
      'Health and people–',
      'Money–',
      'Learning–',
      'Work–',
      'Ways to begin',
    ])
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

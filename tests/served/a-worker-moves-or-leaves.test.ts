// A worker moved or closed in the middle of an appointment: the very next request is signed out, and what was shown is gone.
import { expect, it } from 'vitest'
import { onBothDatabases } from '#tests/support/databases.ts'
import { belongings } from '#tests/support/own-pages.ts'
import { withServedApp } from '#tests/support/served-app.ts'

onBothDatabases('a worker in the middle of an appointment', () => {
  const app = withServedApp()

  it.each([
    ['moves to another office', 'move', { officeId: '', office: 'Harbor Square', organisation: 'North Shore' }],
    ['leaves', 'account', { to: 'closed' }],
  ])('%s', async (_, page, fields) => {
    const { life, worker, administrator, releaseId } = await belongings('Rosa', undefined, false)
    const [dana, pat, rosa] = [
      await app.visitor(worker),
      await app.visitor(administrator),
      await app.visitor(life.participant),
    ]
    const person = `/worker/people/${life.participant.personId}`
    expect((await dana.get(person)).status).toBe(200)

    const done = await pat.submit(await pat.open(`/admin/workers/${worker.personId}/${page}`), fields)
    expect([done.status, done.path]).toEqual([200, `/admin/workers/${worker.personId}`])

    const next = await dana.get(person)
    expect([next.status, next.headers.get('location')]).toEqual([302, `/sign-in?next=${encodeURIComponent(person)}`])
    const again = await app.visitor(worker)
    expect((await again.get(person)).status).toBe(page === 'move' ? 404 : 302)
    expect((await rosa.open(`/sharing/${releaseId}`)).html).toContain('Ended: this worker does not work there now')
  })
})

import { beforeEach, expect, it } from 'vitest'
import { putExitAway } from '#app/features/today/exit-known.server.ts'
import { readToday } from '#app/features/today/read-today.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'
import { stubSettings } from '#tests/support/settings.ts'

onBothDatabases('what leaving fast cannot do', () => {
  beforeEach(stubSettings)
  const isTold = async (actor: Awaited<ReturnType<typeof aParticipant>>) => (await readToday(actor)).exitIsNew

  it('is said on the first days until it is put away, once and for good', async () => {
    const [rosa, other] = [await aParticipant(), await aParticipant({ name: 'Other' })]
    expect(await isTold(rosa)).toBe(true)
    await Promise.all([putExitAway(rosa), putExitAway(rosa)])
    expect(await isTold(rosa)).toBe(false)
    expect(await isTold(other)).toBe(true)
    const rows = database().selectFrom('auditEvent').select('kind').where('personId', '=', rosa.personId)
    expect((await rows.execute()).filter(({ kind }) => kind === 'exit-explained')).toHaveLength(1)
  })

  it('is not in the way of somebody who has begun', async () => {
    const rosa = await aParticipant()
    await aGoal(rosa)
    expect(await isTold(rosa)).toBe(false)
  })
})

// Who sees whom in a family circle, going quiet, and parting.
import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { goQuiet } from '#app/features/family/circle/go-quiet.server.ts'
import { leaveMyCircle } from '#app/features/family/circle/leave-circle.server.ts'
import { setLetSee } from '#app/features/family/circle/let-see.server.ts'
import { readFamily, readMember } from '#app/features/family/circle/read-family.server.ts'
import { stopAllShowing } from '#app/features/sharing/stop/stop-all-showing.server.ts'
import { database, readCircleLines } from '#db'
import { aMoment } from '#tests/support/circles.ts'
import { comesIn, names, people } from '#tests/support/coming-in.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aSubmission, done } from '#tests/support/goals.ts'
import { stubSettings } from '#tests/support/settings.ts'

onBothDatabases('seeing each other in a circle', () => {
  beforeEach(() => stubSettings())

  test('shows two who came by a third to each other once both say so, and hides what was shown when one takes it back', async () => {
    const [rosa, miguel, carmen] = (await people('Rosa', 'Miguel', 'Carmen')) as [Participant, Participant, Participant]
    await aMoment(carmen)
    done(await comesIn(miguel, rosa))
    done(await comesIn(carmen, rosa))
    const reads = async (who: Participant) => (await readCircleLines(database(), who)).map(({ ownerName }) => ownerName)
    expect(await reads(rosa)).toEqual(['Carmen'])
    expect(await reads(miguel)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
    // Carmen does not know that Miguel is there.
    expect(await setLetSee(carmen, miguel.personId, { submission: aSubmission(), see: 'yes' })).toEqual({
      refused: 'not-found',
    })
    done(await setLetSee(miguel, carmen.personId, { submission: aSubmission(), see: 'yes' }))
    expect(await reads(miguel)).toEqual(['Carmen'])
    expect(await names(carmen)).toEqual(['Rosa', 'Miguel'])
    done(await setLetSee(miguel, carmen.personId, { submission: aSubmission(), see: 'no' }))
    expect(await reads(miguel)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
  })

  test.each([
    ['quiet', (who: Participant) => goQuiet(who, { submission: aSubmission(), quiet: 'yes' })],
    ['stopped', (who: Participant) => stopAllShowing(who, aSubmission())],
  ] as const)('lets nobody new see who is %s, and keeps what was so', async (how, begin) => {
    const [rosa, miguel, carmen] = (await people('Rosa', 'Miguel', 'Carmen')) as [Participant, Participant, Participant]
    await aMoment(miguel)
    done(await comesIn(miguel, rosa))
    done(await comesIn(carmen, rosa))
    expect((await readFamily(miguel)).mayLetSee).toBe(true)
    await begin(miguel)
    expect((await readFamily(miguel)).mayLetSee).toBe(false)
    expect((await readMember(miguel, carmen.personId))?.mayLetSee).toBe(false)

    const submission = aSubmission()
    expect(await setLetSee(miguel, carmen.personId, { submission, see: 'yes' })).toEqual({ refused: 'quiet' })
    const reads = async (who: Participant) => (await readCircleLines(database(), who)).map(({ ownerName }) => ownerName)
    expect(await reads(carmen)).toEqual([])
    expect(await names(carmen)).toEqual(['Rosa'])
    expect(await reads(rosa)).toEqual(['Miguel'])
    if (how === 'quiet') {
      done(await goQuiet(miguel, { submission: aSubmission(), quiet: 'no' }))
      done(await setLetSee(miguel, carmen.personId, { submission, see: 'yes' }))
      expect(await reads(carmen)).toEqual(['Miguel'])
      done(await goQuiet(miguel, { submission: aSubmission(), quiet: 'yes' }))
    }
    // Taking back goes at any time.
    done(await setLetSee(miguel, rosa.personId, { submission: aSubmission(), see: 'no' }))
    expect(await reads(rosa)).toEqual([])
  })

  test('lets two parents who part leave or go quiet, each by themselves, and keeps to each what they wrote', async () => {
    const [rosa, miguel] = (await people('Rosa', 'Miguel')) as [Participant, Participant]
    await aMoment(rosa, { text: 'Keys' })
    const his = await aMoment(miguel, { text: 'A new job' })
    done(await comesIn(miguel, rosa))
    const texts = async (who: Participant) => (await readCircleLines(database(), who)).map(({ own }) => own?.text)
    done(await goQuiet(rosa, { submission: aSubmission(), quiet: 'yes' }))
    await aMoment(rosa, { text: 'Written while quiet' })
    expect(await texts(miguel)).toEqual(['Keys'])
    expect(JSON.stringify(await readFamily(miguel))).not.toContain(rosa.now)
    done(await goQuiet(rosa, { submission: aSubmission(), quiet: 'no' }))
    expect((await texts(miguel)).sort()).toEqual(['Keys', 'Written while quiet'])

    done(await leaveMyCircle(miguel, aSubmission()))
    expect(await leaveMyCircle(miguel, aSubmission())).toEqual({ refused: 'none' })
    expect(await names(rosa)).toEqual([])
    expect(await texts(rosa)).toEqual([])
    const kept = await database().selectFrom('milestone').select('text').where('id', '=', his).executeTakeFirst()
    expect(kept?.text).toBe('A new job')
    // He may be invited again, by another code.
    done(await comesIn(miguel, rosa))
    expect(await names(rosa)).toEqual(['Miguel'])
  })
})

// What others in a family circle read of somebody, and when it changes.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { takeOffChild } from '#app/features/children/take-off-child.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { addMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { removeMilestone } from '#app/features/milestones/remove-milestone.server.ts'
import { allowShowing } from '#app/features/sharing/stop/allow-showing.server.ts'
import { database, flag, listGoalEvents, type NewRow, newId, publishLines, readCircleLines, write } from '#db'
import { aChild, aCircle, aMoment } from '#tests/support/circles.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aDay, aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'

const publish = (who: Participant) => write((trx) => publishLines(trx, who.personId, who.now))
const read = (who: Participant) => readCircleLines(database(), who)
const texts = async (who: Participant) => (await read(who)).map(({ own, idea }) => own?.text ?? idea)
const showGoal = (goalId: string, shown = true) =>
  write((trx) =>
    trx
      .updateTable('goal')
      .set({ shown: flag(shown) })
      .where('id', '=', goalId)
      .execute(),
  )
const member = (who: Participant, set: { quietSince?: string | null; leftAt?: string | null }) =>
  write((trx) => trx.updateTable('circleMember').set(set).where('personId', '=', who.personId).execute())

const stopAll = ({ personId }: Participant) =>
  write((trx) =>
    trx
      .insertInto('showingPause')
      .values({ id: newId(), personId, reason: 'stop-all', startedBy: 'person', since: NOW, endedAt: null })
      .execute(),
  )

onBothDatabases('what a circle reads', () => {
  test('is a moment that is shown, with its month alone, and with the name of whose it is', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant({ name: 'Miguel' })]
    await aCircle([rosa, miguel])
    await aMoment(rosa, { day: '2026-10-14' })
    await aMoment(rosa, { text: 'Not shown', shown: flag(false) })
    await aMoment(rosa, { text: 'Mine', onlyMe: flag(true) })
    await aMoment(rosa, { text: 'Safe now', about: 'safety' })
    await aMoment(rosa, { text: 'Off the line', removedDay: '2026-11-01' })
    await publish(rosa)
    expect(await read(miguel)).toMatchObject([
      { kind: 'moment', ownerName: 'Rosa', own: { text: 'A room of my own', language: 'en' }, month: '2026-10-01' },
    ])
    expect(await read(rosa), 'her own things are not told to herself').toEqual([])
  })

  test('of a child is what happened, with the nickname, and nothing of a child taken off', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant({ name: 'Miguel' })]
    await aCircle([rosa, miguel])
    const [lucas, ana] = [await aChild(rosa), await aChild(rosa, { nickname: 'Ana', removedDay: '2026-11-01' })]
    await aMoment(rosa, { childId: lucas, area: 'independence', text: 'Helps set the table' })
    await aMoment(rosa, { childId: lucas, text: 'First day', day: '2027-01-05', happened: 0, place: 'Oak Street' })
    await aMoment(rosa, { childId: ana, text: 'Swims' })
    await publish(rosa)
    expect(await read(miguel)).toMatchObject([{ kind: 'child-moment', childName: 'Lucas', month: '2026-10-01' }])
    const kept = JSON.stringify(await database().selectFrom('circleLine').selectAll().execute())
    expect(kept).not.toContain('Oak Street')
    expect(kept).not.toContain('2027')
  })

  test('of a teenager is the goals they show; of an adult none', async () => {
    const [rosa, sofia] = [await aParticipant(), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const goalId = await aGoal(sofia, { wording: { statement: 'Second place in the science fair' } })
    await aGoal(sofia, { wording: { statement: 'Mine alone' } })
    const template = { templateKey: 'children.read' as const, blanks: { n: 3 } }
    const read3 = await aGoal(sofia, { wording: template, targetDay: aDay('2027-02-01') })
    const hers = await aGoal(rosa)
    for (const id of [goalId, read3, hers]) await showGoal(id)
    await publish(sofia)
    await publish(rosa)
    const lines = await read(rosa)
    expect(lines.map(({ kind, own }) => [kind, own?.text])).toEqual(
      expect.arrayContaining([
        ['teen-goal', 'Second place in the science fair'],
        ['teen-goal', undefined],
      ]),
    )
    expect(lines).toHaveLength(2)
    expect(lines.find(({ own }) => own === null)?.template).toEqual({
      key: 'children.read',
      blanks: { n: 3 },
      day: '2027-02-01',
    })
    expect(await read(sofia), 'an adult shows no goal').toEqual([])
  })

  test('follows a goal of a teenager: reached, only me, taken back', async () => {
    const [rosa, sofia] = [await aParticipant(), await aParticipant({ name: 'Sofia' })]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }])
    const goalId = await aGoal(sofia)
    await showGoal(goalId)
    done(await changeGoalStatus(sofia, goalId, { submission: aSubmission(), to: 'achieved', reason: '' }))
    expect(await read(rosa)).toMatchObject([{ done: true, month: '2026-11-01' }])
    done(await keepOnlyMe(sofia, goalId, { submission: aSubmission(), onlyMe: true }))
    expect(await read(rosa)).toEqual([])
    const [event] = (await listGoalEvents(database(), sofia.personId, goalId)).filter(({ kind }) => kind === 'only-me')
    done(await undoChange(sofia, goalId, { submission: aSubmission(), eventId: event?.id ?? '' }))
    expect(await read(rosa)).toHaveLength(1)
  })

  test('leaves a teenager without what touches a sensitive part, and without moments for a child', async () => {
    const [rosa, sofia, miguel] = [
      await aParticipant(),
      await aParticipant({ name: 'Sofia' }),
      await aParticipant({ name: 'Miguel' }),
    ]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }, miguel])
    await aMoment(rosa, { text: 'Seen by both' })
    await aMoment(rosa, { text: null, language: null, idea: 'bill' })
    await aMoment(rosa, { text: 'Papers are in', about: 'papers-legal' })
    await aMoment(rosa, { text: 'Rides a bike', childId: await aChild(rosa) })
    await publish(rosa)
    expect(await texts(sofia)).toEqual(['Seen by both'])
    expect((await texts(miguel)).sort()).toEqual(['Papers are in', 'Rides a bike', 'Seen by both', 'bill'])
  })

  test('is read by those alone whom the person lets see, in one circle, while both are in it', async () => {
    const [rosa, miguel, stranger] = [await aParticipant(), await aParticipant(), await aParticipant()]
    const circleId = await aCircle([rosa, miguel], { welcome: false })
    await aCircle([stranger])
    await aMoment(rosa)
    await publish(rosa)
    expect(await read(miguel)).toEqual([])
    const welcome = { circleId, personId: rosa.personId, at: NOW }
    await write((trx) =>
      trx
        .insertInto('circleWelcome')
        .values([
          { ...welcome, memberId: miguel.personId },
          { ...welcome, memberId: stranger.personId },
        ])
        .execute(),
    )
    expect(await read(miguel), 'he does not let her see yet').toEqual([])
    const back = { circleId, personId: miguel.personId, memberId: rosa.personId, at: NOW }
    await write((trx) => trx.insertInto('circleWelcome').values(back).execute())
    expect(await texts(miguel)).toEqual(['A room of my own'])
    expect(await read(stranger)).toEqual([])
    await member(miguel, { leftAt: NOW })
    expect(await read(miguel)).toEqual([])
  })

  test('stays as it is while the person is quiet, and goes when they leave', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    const momentId = await aMoment(rosa)
    await publish(rosa)
    await member(rosa, { quietSince: NOW })
    const other = { text: 'Other words for it' }
    await write((trx) => trx.updateTable('milestone').set(other).where('id', '=', momentId).execute())
    await aMoment(rosa, { text: 'Something new' })
    await publish(rosa)
    expect(await texts(miguel)).toEqual(['A room of my own'])
    await member(rosa, { quietSince: null })
    await publish(rosa)
    expect((await texts(miguel)).sort()).toEqual(['Other words for it', 'Something new'])
    await member(rosa, { leftAt: NOW })
    await publish(rosa)
    expect(
      await database().selectFrom('circleLine').select('id').where('ownerId', '=', rosa.personId).execute(),
    ).toEqual([])
  })

  test.each<[string, string | null, boolean]>([
    ['while the person is quiet', NOW, false],
    ['while all showing is stopped', null, true],
  ])('loses what its owner takes back, %s', async (_, quietSince, isStopped) => {
    const [rosa, sofia, miguel] = [await aParticipant(), await aParticipant(), await aParticipant()]
    await aCircle([rosa, { who: sofia, standing: 'teenager' }, miguel])
    const lucas = await aChild(rosa)
    await aMoment(rosa, { text: 'Stays' })
    const off = await aMoment(rosa, { text: 'Off the line' })
    const mine = await aMoment(rosa, { text: 'Mine again' })
    const safe = await aMoment(rosa, { text: 'About safety' })
    await aMoment(rosa, { text: 'Rides a bike', childId: lucas })
    const [kept, hidden] = [await aGoal(sofia, { wording: { statement: 'Kept' } }), await aGoal(sofia)]
    for (const id of [kept, hidden]) await showGoal(id)
    for (const who of [rosa, sofia]) {
      await publish(who)
      await member(who, { quietSince })
      if (isStopped) await stopAll(who)
    }
    expect(await read(miguel)).toHaveLength(7)
    done(await removeMilestone(rosa, off, { submission: aSubmission() }))
    const set = (id: string, row: Partial<NewRow<'milestone'>>) =>
      write((trx) => trx.updateTable('milestone').set(row).where('id', '=', id).execute())
    await set(mine, { onlyMe: flag(true) })
    await set(safe, { about: 'safety' })
    done(await takeOffChild(rosa, lucas, { submission: aSubmission(), to: 'off' }))
    done(await keepOnlyMe(sofia, hidden, { submission: aSubmission(), onlyMe: true }))
    await publish(sofia)
    expect((await texts(miguel)).sort()).toEqual(['Kept', 'Stays'])
  })

  test('stays as it is while all showing is stopped or the account is locked, and follows when it goes on', async () => {
    const later = { now: '2026-11-23T17:00:00.000Z' }
    const [rosa, miguel] = [await aParticipant({ ...later, signedInAt: later.now } as never), await aParticipant()]
    await aCircle([rosa, miguel])
    await aMoment(rosa)
    await publish(rosa)
    await stopAll(rosa)
    await aMoment(rosa, { text: 'Something new' })
    await publish(rosa)
    expect(await texts(miguel)).toEqual(['A room of my own'])
    done(await allowShowing(rosa, aSubmission()))
    expect((await texts(miguel)).sort()).toEqual(['A room of my own', 'Something new'])
    const lock = (lockedAt: string | null) =>
      write((trx) => trx.updateTable('account').set({ lockedAt }).where('id', '=', rosa.accountId).execute())
    await lock(NOW)
    await aMoment(rosa, { text: 'While locked' })
    await publish(rosa)
    expect(await texts(miguel)).not.toContain('While locked')
  })

  test('of somebody who asked for everything to be erased is hidden at once', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    await aMoment(rosa)
    await publish(rosa)
    const { personId, accountId } = rosa
    await write((trx) => trx.insertInto('erasure').values({ personId, accountId, askedAt: NOW, dueAt: NOW }).execute())
    expect(await read(miguel)).toEqual([])
  })

  test('is written once, however many saves come at the same moment', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    await aCircle([rosa, miguel])
    await aMoment(rosa)
    const day = aDay('2026-11-20')
    const input = { idea: null, about: null, note: '', day, monthOnly: false, onlyMe: false }
    const add = (text: string) => addMilestone(rosa, { ...input, text, submission: aSubmission() })
    await Promise.all([publish(rosa), add('One'), add('Two'), publish(rosa)])
    expect(await texts(miguel)).toEqual(['A room of my own'])
  })
})

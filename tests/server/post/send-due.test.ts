// The outbox on both databases: what is queued leaves once, whoever sends, and what finds nobody is given up at last.
import { beforeEach, expect, test, vi } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import type { Outcome, Send } from '#app/server/post/outgoing.ts'
import { sendDue } from '#app/server/post/send-due.server.ts'
import {
  database,
  leaseMessages,
  newId,
  queueMessage,
  stopShowing,
  sweepMessages,
  takeJob,
  verifyAudit,
  write,
} from '#db'
import { anAddress } from '#tests/support/addresses-of-people.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

// why: a message that was not sent is a line of the log, and here many are not
vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent'
})

beforeEach(stubSettings)

const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()

/** A way that keeps what went through it, and says what the case says. */
function aWay(says: Outcome | (() => Promise<Outcome>) = { became: 'sent' }) {
  const sent: string[] = []
  const send: Send = async ({ to, text }) => {
    sent.push(`${to}: ${text}`)
    return typeof says === 'function' ? says() : says
  }
  return { sent, send }
}

const note = ({ personId }: Participant, about?: string) =>
  write((trx) => queueMessage(trx, { personId, kind: 'showing-ends', at: NOW, about }))

const outboxOf = ({ personId }: Participant) =>
  database().selectFrom('outbox').selectAll().where('personId', '=', personId).execute()

const givenUp = async ({ personId }: Participant) =>
  (
    await database()
      .selectFrom('auditEvent')
      .select('fields')
      .where('personId', '=', personId)
      .where('kind', '=', 'message-given-up')
      .execute()
  ).map(({ fields }) => JSON.parse(fields) as string[])

onBothDatabases('the outbox', () => {
  beforeEach(() => write((trx) => trx.deleteFrom('outbox').execute()))

  test('a notice goes to the addresses that were confirmed and chosen for it, in the person’s language', async () => {
    const rosa = await aParticipant({ language: 'es' })
    await anAddress(rosa, { address: 'rosa@home.test', hearsOfEndings: 1 })
    await anAddress(rosa, { address: 'old@home.test', hearsOfEndings: 1, confirmedAt: null })
    await anAddress(rosa, { address: 'other@home.test', hearsOfSignIns: 1, getsIn: 1 })
    await anAddress(rosa, { channel: 'text', address: '+14135550100', hearsOfEndings: 1 })
    expect(await note(rosa)).toBe(2)
    const [email, text] = [aWay(), aWay()]
    expect(await sendDue({ email: email.send, text: text.send }, () => NOW)).toBe(2)
    expect(email.sent).toEqual(['rosa@home.test: Algo que dejé puesto termina pronto. Puedo mirarlo con calma.'])
    expect(text.sent).toEqual(['+14135550100: Algo que dejé puesto termina pronto. Puedo mirarlo con calma.'])
    expect(await sendDue({ email: email.send, text: text.send }, () => later(1))).toBe(0)
  })

  test('who chose nothing hears nothing', async () => {
    const keoni = await aParticipant()
    await anAddress(keoni, { address: 'keoni@home.test' })
    expect(await note(keoni)).toBe(0)
    expect(await outboxOf(keoni)).toEqual([])
  })

  test('a transaction that fails leaves nothing to send', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    const broken = write(async (trx) => {
      await queueMessage(trx, { personId: rosa.personId, kind: 'showing-ends', at: NOW })
      throw new Error('the save failed')
    })
    await expect(broken).rejects.toThrow('the save failed')
    expect(await outboxOf(rosa)).toEqual([])
  })

  test('the same thing is said once', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa, 'release-1')
    await note(rosa, 'release-1')
    await note(rosa, 'release-2')
    const { sent, send } = aWay()
    await sendDue({ email: send }, () => NOW)
    expect(sent).toHaveLength(2)
  })

  test('two processes at once send each message once', async () => {
    const rosa = await aParticipant()
    for (let at = 0; at < 12; at++) await anAddress(rosa, { address: `rosa${at}@home.test`, hearsOfEndings: 1 })
    await note(rosa)
    const { sent, send } = aWay()
    const both = await Promise.all([1, 2, 3].map(() => sendDue({ email: send }, () => NOW)))
    expect(both.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(new Set(sent).size).toBe(12)
    expect(sent).toHaveLength(12)
  })

  test('after a kill between sending and noting it goes once more, when the lease has ended', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    // why: a process that was killed here has sent what it leased, and noted nothing
    await write((trx) => leaseMessages(trx, { name: newId(), at: NOW, until: later(120) }, 4))
    const { sent, send } = aWay()
    await sendDue({ email: send }, () => later(119))
    expect(sent).toEqual([])
    await sendDue({ email: send }, () => later(120))
    await sendDue({ email: send }, () => later(500))
    expect(sent).toHaveLength(1)
  })

  test('a server that is away is asked again after 10, 40, 160 seconds', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    const away = aWay({ became: 'later', why: 'ECONNECTION' })
    for (const at of [0, 9, 10, 49, 50, 209, 210]) await sendDue({ email: away.send }, () => later(at))
    expect(away.sent).toHaveLength(4)
    const back = aWay()
    await sendDue({ email: back.send }, () => later(850))
    expect(back.sent).toHaveLength(1)
    expect(await givenUp(rosa)).toEqual([])
  })

  test('what never finds anybody is given up, and the audit log says by which way', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { channel: 'text', address: '+14135550111', hearsOfEndings: 1 })
    await note(rosa)
    const away = aWay({ became: 'later', why: '503' })
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 10)
      await sendDue({ text: away.send }, () => later(minutes * 60))
    expect(away.sent).toHaveLength(8)
    expect(await givenUp(rosa)).toEqual([['showing-ends', 'text', 'no-answer']])
    expect(await verifyAudit(database())).toMatchObject({ whole: true })
  })

  test('a refused address is not asked twice', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    const { sent, send } = aWay({ became: 'refused', why: '550' })
    await sendDue({ email: send }, () => NOW)
    await sendDue({ email: send }, () => later(90_000))
    expect(sent).toHaveLength(1)
    expect(await givenUp(rosa)).toEqual([['showing-ends', 'email', 'refused']])
  })

  test('while all showing is stopped nothing is said, not even what was queued before', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    await write((trx) => stopShowing(trx, { personId: rosa.personId, by: 'person', at: NOW }))
    expect(await note(rosa)).toBe(0)
    const { sent, send } = aWay()
    await sendDue({ email: send }, () => NOW)
    expect(sent).toEqual([])
    expect(await givenUp(rosa)).toEqual([['showing-ends', 'email', 'stopped']])
  })

  test('an address that was taken away is not written to any more', async () => {
    const rosa = await aParticipant()
    const id = await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    await write((trx) => trx.deleteFrom('personAddress').where('id', '=', id).execute())
    const { sent, send } = aWay()
    await sendDue({ email: send }, () => NOW)
    expect(sent).toEqual([])
  })

  test('a process that is told to stop finishes what is on its way and takes nothing more', async () => {
    const rosa = await aParticipant()
    for (let at = 0; at < 6; at++) await anAddress(rosa, { address: `r${at}@home.test`, hearsOfEndings: 1 })
    await note(rosa)
    let isOver = false
    const slow = aWay(async () => {
      isOver = true
      return { became: 'sent' }
    })
    expect(
      await sendDue(
        { email: slow.send },
        () => NOW,
        () => isOver,
      ),
    ).toBe(4)
    expect((await outboxOf(rosa)).filter(({ sentAt }) => sentAt === null)).toHaveLength(2)
  })

  test('it is sent outside of every transaction: whoever saves meanwhile does not wait', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    // why: database() and write() throw where a transaction is open around them
    const way = aWay(async () => {
      await aParticipant({ name: 'Saved meanwhile' })
      return { became: 'sent' }
    })
    expect(await sendDue({ email: way.send }, () => NOW)).toBe(1)
  })

  test('a job is one process’s at a time, and comes again', async () => {
    const take = (seconds: number) => write((trx) => takeJob(trx, 'try', later(seconds), 600))
    expect([await take(0), await take(1), await take(599), await take(600), await take(601)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })

  test('what was sent a month ago is forgotten', async () => {
    const rosa = await aParticipant()
    await anAddress(rosa, { hearsOfEndings: 1 })
    await note(rosa)
    await write((trx) => sweepMessages(trx, later(29 * 86_400)))
    expect(await outboxOf(rosa)).toHaveLength(1)
    await write((trx) => sweepMessages(trx, later(31 * 86_400)))
    expect(await outboxOf(rosa)).toEqual([])
  })
})

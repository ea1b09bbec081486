import { beforeEach, expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { addAddress } from '#app/features/account/contact/add-address.server.ts'
import { chooseUses } from '#app/features/account/contact/choose-uses.server.ts'
import { confirmAddress } from '#app/features/account/contact/confirm-address.server.ts'
import { readOwnContact } from '#app/features/account/contact/read-contact.server.ts'
import { removeAddress } from '#app/features/account/contact/remove-address.server.ts'
import { sendCodeAgain } from '#app/features/account/contact/send-code-again.server.ts'
import { database, listContact } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { codeIn, lettersAt } from '#tests/support/letters.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { stubSettings } from '#tests/support/settings.ts'

beforeEach(stubSettings)

const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const form = () => ({ submission: crypto.randomUUID() })
const add = (actor: Participant, address: string, reader: 'only-me' | 'shared' | 'not-safe' = 'only-me') =>
  addAddress(actor, { ...form(), address, reader })
const idOf = (outcome: Awaited<ReturnType<typeof add>>) => ('done' in outcome ? outcome.done.id : 'refused')
const enter = async (actor: Participant, id: string, code: string) =>
  confirmAddress(actor, await readOwnContact(actor, id), { ...form(), code })

/** Somebody with a confirmed e-mail address. */
async function reached(address: string) {
  const rosa = await aParticipant()
  const id = idOf(await add(rosa, address))
  const [letter] = await lettersAt(NOW)
  await enter(rosa, id, codeIn(letter))
  return { rosa, id }
}

onBothDatabases('where I can be written to', () => {
  // What the test before left in the outbox is nobody's here.
  beforeEach(async () => void (await lettersAt(NOW)))

  test('a code goes there, confirms it, and then it is for getting back in alone', async () => {
    const rosa = await aParticipant({ language: 'es' })
    const id = idOf(await add(rosa, 'Rosa@Home.test'))
    const letters = await lettersAt(NOW)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.to).toBe('rosa@home.test')
    expect(letters[0]?.text).toMatch(/^Mi código: \d{6}\./)
    // Arabic digits, and a space between: phones type both.
    const typed = codeIn(letters[0]).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] as string)
    expect(await enter(rosa, id, `${typed.slice(0, 3)} ${typed.slice(3)}`)).toEqual({ done: {} })
    expect(await listContact(database(), rosa.personId)).toEqual([
      { id, channel: 'email', address: 'rosa@home.test', isConfirmed: true, uses: ['getting-in'], version: 1 },
    ])
  })

  test('where it is not safe nothing is sent, and nothing kept', async () => {
    const rosa = await aParticipant()
    expect(await add(rosa, 'home@home.test', 'not-safe')).toEqual({ refused: 'not-safe' })
    expect(await listContact(database(), rosa.personId)).toEqual([])
    expect(await lettersAt(NOW)).toEqual([])
  })

  test('a phone that a family shares can be confirmed by each, and says nothing about the other', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant({ name: 'Miguel' })]
    for (const actor of [rosa, miguel]) {
      const id = idOf(await add(actor, '(413) 555-0142', 'shared'))
      const [letter] = await lettersAt(NOW)
      expect(letter?.to).toBe('+14135550142')
      expect(await enter(actor, id, codeIn(letter))).toEqual({ done: {} })
    }
    expect(await listContact(database(), miguel.personId)).toHaveLength(1)
  })

  test('after five wrong tries, and after ten minutes, the right code is wrong too', async () => {
    const rosa = await aParticipant()
    const id = idOf(await add(rosa, 'tries@home.test'))
    const code = codeIn((await lettersAt(NOW))[0])
    // why: seven digits are never the code, whatever it is
    const wrong = '0000000'
    const same = { ...form(), code: wrong }
    const place = await readOwnContact(rosa, id)
    for (let at = 0; at < 5; at++) expect(await enter(rosa, id, wrong)).toEqual({ refused: 'wrong' })
    expect(await enter(rosa, id, code)).toEqual({ refused: 'wrong' })

    await sendCodeAgain(rosa, place, crypto.randomUUID())
    const next = codeIn((await lettersAt(NOW))[0])
    // The same form ten times is one try.
    for (let at = 0; at < 10; at++) expect(await confirmAddress(rosa, place, same)).toEqual({ refused: 'wrong' })
    expect(await enter({ ...rosa, now: later(600) }, id, next)).toEqual({ refused: 'wrong' })
    expect(await enter({ ...rosa, now: later(599) }, id, next)).toEqual({ done: {} })
  })

  test('a code opens nothing at another place, nor for another person', async () => {
    const [rosa, miguel] = [await aParticipant(), await aParticipant()]
    const [hers, his] = [idOf(await add(rosa, 'hers@home.test')), idOf(await add(miguel, 'his@home.test'))]
    const letters = await lettersAt(NOW)
    const code = codeIn(letters.find(({ to }) => to === 'hers@home.test'))
    expect(await enter(miguel, his, code)).toEqual({ refused: 'wrong' })
    await expect(readOwnContact(miguel, hers)).rejects.toMatchObject({ status: 404 })
  })

  test('ten codes a day go to one place, and one in each hour then, whoever asks and however often it is taken away', async () => {
    const sent: string[] = []
    for (let at = 0; at < 4; at++) {
      const stranger = await aParticipant()
      for (let again = 0; again < 3; again++) {
        const id = idOf(await add(stranger, 'flood@home.test'))
        sent.push(...(await lettersAt(NOW)).map(({ to }) => to))
        await removeAddress(stranger, id, crypto.randomUUID())
      }
    }
    expect(sent).toHaveLength(11)
    const tomorrow = await aParticipant({ now: later(86_400) })
    await add(tomorrow, 'flood@home.test')
    expect(await lettersAt(later(86_400))).toHaveLength(1)
  })

  test('the sixth place is refused; the same place again is the same one', async () => {
    const rosa = await aParticipant()
    const [first] = [idOf(await add(rosa, 'one@home.test'))]
    for (const name of ['two', 'three', 'four', 'five']) await add(rosa, `${name}@home.test`)
    expect(await add(rosa, 'six@home.test')).toEqual({ refused: 'too-many' })
    expect(idOf(await add(rosa, 'ONE@home.test'))).toBe(first)
    expect(await add(rosa, 'no address')).toEqual({ refused: 'unknown' })
  })

  test('what it is used for can be changed, not from a page that is older', async () => {
    const { rosa, id } = await reached('uses@home.test')
    const place = await readOwnContact(rosa, id)
    expect(await chooseUses(rosa, place, { ...form(), version: 1, use: ['endings', 'sign-ins'] })).toEqual({ done: {} })
    expect((await readOwnContact(rosa, id)).uses).toEqual(['endings', 'sign-ins'])
    expect(await chooseUses(rosa, place, { ...form(), version: 1, use: [] })).toEqual({ refused: 'stale' })
  })

  test('taken away it is gone at once, with what waited to be sent there', async () => {
    const rosa = await aParticipant()
    const id = idOf(await add(rosa, 'gone@home.test'))
    await removeAddress(rosa, id, crypto.randomUUID())
    expect(await lettersAt(NOW)).toEqual([])
    expect(await listContact(database(), rosa.personId)).toEqual([])
    const kinds = await database()
      .selectFrom('auditEvent')
      .select(['kind', 'fields'])
      .where('personId', '=', rosa.personId)
      .orderBy('sequence')
      .execute()
    expect(kinds).toEqual([
      { kind: 'address-added', fields: '["email","only-me"]' },
      { kind: 'address-removed', fields: '["email"]' },
    ])
  })
})

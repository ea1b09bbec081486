// Another language in the middle of a form: the words come along, and whatever is asked for, nothing is lost.
import { expect, test } from 'vitest'
import type { Participant } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import { plainFamilyCode } from '#app/features/family/inviting/join.form.ts'
import { makeInvitation } from '#app/features/family/inviting/make-invitation.server.ts'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aGoal, aSubmission, done } from '#tests/support/goals.ts'
import { aParticipant, aWorker } from '#tests/support/people.ts'
import { aRelease } from '#tests/support/records.ts'
import { withServedApp } from '#tests/support/served-app.ts'
import { draftsOf, filled, inField } from '#tests/support/typed.ts'
import { where } from '#tests/support/visitor.ts'

onBothDatabases('words typed in one language', () => {
  const app = withServedApp()

  async function onCheckIn() {
    const rosa = await aParticipant({ name: 'Rosa', now: new Date().toISOString() })
    const path = `/goals/${await aGoal(rosa)}/do`
    const phone = await app.visitor(rosa)
    return { rosa, phone, page: await phone.get(path), path }
  }

  test('come along when the language is changed', async () => {
    const { phone, page, path } = await onCheckIn()
    const answer = await phone.post('/language', [...filled(page, { note: 'half a thou' }), ['lng', 'ar']])
    expect(where(answer)).toBe(path)
    const arabic = await phone.get(path)
    expect(arabic.html).toContain('lang="ar"')
    expect(inField(arabic, 'note')).toBe('half a thou')

    // Which language is asked after the words were taken along.
    const asked = await phone.post('/language', filled(arabic, { note: 'half a thought' }))
    expect(where(asked)).toBe(`/language?next=${encodeURIComponent(path)}`)
    const languages = await phone.get(where(asked))
    expect(languages.forms.find(({ action }) => action === '/language')?.fields).toContainEqual(['next', path])
    expect(inField(await phone.get(path), 'note')).toBe('half a thought')
  })

  test('are kept when nobody typed more, and an untouched form leaves nothing behind', async () => {
    const { rosa, phone, page, path } = await onCheckIn()
    await phone.post('/language', [...filled(page, {}), ['lng', 'ar']])
    expect(await draftsOf(rosa)).toEqual([])
    await phone.post('/draft', filled(await phone.get(path), { note: 'half a thou' }))
    await phone.post('/language', [...filled(await phone.get(path), {}), ['lng', 'es']])
    expect(inField(await phone.get(path), 'note')).toBe('half a thou')
  })

  test.each(['xx', '../../etc', 'EN', 'zh'])('stay where they are when the language %s is asked for', async (lng) => {
    const { phone, page, path } = await onCheckIn()
    const answer = await phone.post('/language', [...filled(page, { note: 'half a thou' }), ['lng', lng]])
    expect([where(answer), answer.headers.getSetCookie()]).toEqual([path, []])
    expect(inField(await phone.get(path), 'note')).toBe('half a thou')
  })

  test('come along with what is chosen beside them', async () => {
    const rosa = await aParticipant({ name: 'Rosa', now: new Date().toISOString() })
    const phone = await app.visitor(rosa)
    const path = '/milestones/new'
    const typed = { text: 'A first month', about: 'savings', shown: 'yes' }
    await phone.post('/language', [...filled(await phone.get(path), typed), ['lng', 'ar']])
    const arabic = await phone.get(path)
    expect(Object.keys(typed).map((name) => inField(arabic, name))).toEqual(Object.values(typed))
  })

  test('of a family code come along on the page that looks and on the one that asks', async () => {
    const [rosa, miguel] = await Promise.all(
      ['Rosa', ''].map((name) => aParticipant({ name, now: new Date().toISOString() })),
    )
    const shown = await makeInvitation(rosa as Participant, { submission: aSubmission(), standing: 'adult' })
    const familyCode = done(shown).code
    const phone = await app.visitor(miguel as Participant)
    const path = '/family/join'
    await phone.post('/language', [...filled(await phone.get(path), { familyCode }), ['lng', 'ar']])
    const arabic = await phone.get(path)
    expect(inField(arabic, 'familyCode')).toBe(familyCode)

    const asks = await phone.post(path, [...filled(arabic, {}), ['do', 'look']])
    expect(inField(asks, 'name')).toBe('')
    expect(await draftsOf(miguel as Participant)).toEqual([])
    await phone.post('/language', [...filled(asks, { name: 'Miguel' }), ['lng', 'es']])
    const spanish = await phone.get(path)
    expect(inField(spanish, 'familyCode')).toBe(plainFamilyCode(familyCode))
    const again = await phone.post(path, [...filled(spanish, {}), ['do', 'look']])
    expect(again.html).toContain('Rosa')
    expect(inField(again, 'name')).toBe('Miguel')
  })
})

onBothDatabases('words on the page of somebody who reads another way', () => {
  const app = withServedApp()

  test.each([
    ['ar', 'en', 'ltr', 'أن أحصل على رخصة القيادة', 'أتصل بالمدرسة'],
    ['en', 'ar', 'rtl', 'Finish the nurse aide class', 'Call the school'],
  ])('%s on a page in %s: in their own language and direction', async (theirs, reader, dir, statement, text) => {
    const now = new Date().toISOString()
    const [worker, owner] = [await aWorker({ now }), await aParticipant({ now, language: theirs })]
    const firstStep = { text, day: addDays(owner.today, 2) }
    await aGoal(owner, { wording: { statement }, targetDay: addDays(owner.today, 60), firstStep })
    await aRelease(owner, worker)
    const { html } = await (await app.visitor(worker)).get(`/worker/people/${owner.personId}?lng=${reader}`)
    expect(html).toContain(`<html lang="${reader}" dir="${dir}">`)
    for (const words of [statement, text])
      expect(html).toMatch(new RegExp(`dir="auto" lang="${theirs}"[^>]*>(?:<[^>]*>)*${words}`))
    // Nowhere without it: words of the other direction turn a sentence around.
    const marked = html.match(/dir="auto" lang="\w+"[^>]*>(?:<[^>]*>)*[^<]*/g)?.join() ?? ''
    for (const words of [statement, text]) expect(html.split(words)).toHaveLength(marked.split(words).length)
  })
})

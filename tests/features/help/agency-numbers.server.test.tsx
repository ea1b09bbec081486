// The numbers of *Need help today?* that an agency brought along: loaded whole or not at all, for its programme alone.
import { readFileSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import {
  allHelpNumbers,
  checkHelpNumbers,
  loadHelpNumbers,
} from '#app/features/help/agency-numbers/agency-numbers.server.ts'
import { HelpTodayPanel } from '#app/features/help/help-today.panel.tsx'
import { readHelpNumbers } from '#app/features/help/read-help-numbers.server.ts'
import { readItem } from '#app/features/rounds/run/read-run.server.ts'
import { database } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, NOW } from '#tests/support/people.ts'
import { aRoundBegun } from '#tests/support/rounds.ts'
import { stubSettings } from '#tests/support/settings.ts'
import { rendered } from '#tests/ui/render.tsx'

beforeEach(stubSettings)

const file = readFileSync('tests/support/help-numbers.json', 'utf8')
const callsOf = (numbers: readonly { call: string }[]) => numbers.map(({ call }) => call)
const loaded = ['911', '988', '211', '1-800-799-7233', '617-555-0134', '(617) 555-0199']
const national = ['911', '988', '211', '1-800-799-7233']

onBothDatabases("an agency's help numbers", () => {
  it('take the place of what its programme had, once, and are seen where help is offered', async () => {
    expect(await loadHelpNumbers(file, NOW)).toMatchObject({ done: { already: false } })
    expect(await loadHelpNumbers(file, NOW)).toMatchObject({ done: { already: true } })
    const [rosa, keoni] = [await aParticipant(), await aParticipant({ programme: 'alaska' })]
    expect(callsOf(await readHelpNumbers(rosa))).toEqual(loaded)
    expect(callsOf(await readHelpNumbers(keoni))).toEqual(national)
    expect(callsOf(await readHelpNumbers(null))).toEqual(national)

    // Under the answer that calls for it, in the reader's language: an agency's words where it brought some, else ours.
    const draftId = await aRoundBegun(rosa, 'qol', { answers: { mind: 1 } })
    const { help } = await readItem(rosa, 'http://here/quality-of-life/new/x/2', { draftId, item: '2' })
    const box = rendered(<HelpTodayPanel numbers={help?.numbers ?? undefined} />, 'es')
    for (const said of ['Peligro en este momento', 'Mass 211: en todo el estado', 'Con quién hablar, de 12 a 19 años'])
      expect(box).toContain(said)
    expect(box).toContain('href="tel:6175550199"')
    expect(box).not.toContain('Funciona en casi todas partes')

    const shorter = JSON.stringify({ ...JSON.parse(file), numbers: [{ key: 'danger', call: '911' }] })
    await loadHelpNumbers(shorter, NOW)
    expect(callsOf(await readHelpNumbers(rosa))).toEqual(['911'])
    const events = await database().selectFrom('auditEvent').select(['role', 'subjectId', 'fields']).execute()
    const told = events.filter(({ role }) => role === 'operator').map(({ subjectId, fields }) => [subjectId, fields])
    expect(told).toEqual([
      ['massachusetts', '["danger","crisis","needs","violence","teen-line","office"]'],
      ['massachusetts', '["danger"]'],
    ])
  })

  it.each([
    ['{ "key": "crisis"', '{ "key" "crisis"', 'line 6, column 13', '"crisis", "call": "9', 'JSON'],
    ['massachusetts', 'atlantis', 'line 2, programme', '"atlantis"', 'a programme of this Footbridge'],
    ['"call": "988"', '"call": "12"', 'line 6, numbers[1].call', '"12"', /^a phone number without letters/],
    ['617-555-0134', '555-0134', 'line 22, numbers[4].call', '"555-0134"', /^a phone number without letters/],
    ['617-555-0134', '1-800-CALL-US', 'line 22, numbers[4].call', '"1-800-CALL-US"', /^a phone number without/],
    ['617-555-0134', '617-555-0134 x5', 'line 22, numbers[4].call', '"617-555-0134 x5"', /^a phone number without/],
    ['"key": "crisis"', '"key": "danger"', 'line 6, numbers[1].key', '"danger"', 'a key that stands here once'],
    ['"key": "crisis"', '"key": "my-line"', 'line 6, numbers[1].texts', 'nothing', /^its words in each language/],
    ['"key": "danger"', '"key": "office"', 'line 4, numbers', 'no number for danger', /^one with the key danger/],
    [
      '"en": { "name": "Someone',
      '"xx": { "name": "Someone',
      'line 23, numbers[4].texts.en',
      'nothing',
      'the words in English at least',
    ],
    ['Someone to talk', '<b>Someone', 'line 24, numbers[4].texts.en.name', /^"<b>Someone/, /without HTML$/],
    [
      ', "hint": "Mass 211: all of the state, day and night."',
      '',
      'line 11, numbers[2].texts.en.hint',
      'nothing',
      /^a hint in/,
    ],
    [
      '"call": "988"',
      '"call": "988", "text": { "word": "HI", "to": "988" }',
      'line 6, numbers[1].text',
      /^{"word/,
      /^a text only/,
    ],
    ['"agency"', '"agent"', 'line 3, agent', '"agent"', 'a name this file may use here'],
  ])('with %s as %s are refused at their line', async (was, is, path, found, expected) => {
    const before = await allHelpNumbers()
    const outcome = await checkHelpNumbers(file.replace(was, is))
    const faults = 'faults' in outcome ? outcome.faults : []
    const asWritten = (said: string | RegExp) => (typeof said === 'string' ? said : expect.stringMatching(said))
    expect(faults).toContainEqual({ path, found: asWritten(found), expected: asWritten(expected) })
    expect(await loadHelpNumbers(file.replace(was, is), NOW)).toHaveProperty('faults')
    expect(await allHelpNumbers()).toEqual(before)
  })
})

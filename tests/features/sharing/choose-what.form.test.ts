import { expect, test } from 'vitest'
import { chooseWhatForm } from '#app/features/sharing/choose-what.form.ts'
import { signReleaseForm } from '#app/features/sharing/sign-release.form.ts'

const read = (form: Record<string, unknown>) => chooseWhatForm.safeParse({ version: '1', until: '90-days', ...form })
const messages = (result: ReturnType<typeof read>) =>
  result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

test.each([
  ['one tick', { sections: 'bridge' }, ['bridge']],
  [
    'several, in the order of the screen',
    { sections: ['bridge', 'goals'], sensitive: 'safety' },
    ['goals', 'bridge', 'safety'],
  ],
  ['a sensitive one alone', { sensitive: 'savings' }, ['savings']],
  ['nothing that is no section', { sections: ['goals', '__proto__', 'everything'] }, ['goals']],
])('takes %s', (_, form, sections) => {
  expect(read(form).data?.sections).toEqual(sections)
})

test.each([
  ['nothing ticked', {}, ['sections', 'sharing:error.nothingTicked']],
  ['nonsense ticked', { sections: 'all' }, ['sections', 'sharing:error.nothingTicked']],
  ['notes without goals', { sections: 'goal-notes' }, ['sections', 'sharing:error.notesWithoutGoals']],
  ['no end', { sections: 'goals', until: 'for ever' }, ['until', 'sharing:error.untilEmpty']],
  ['a reason of 301 letters', { sections: 'goals', reason: '語'.repeat(301) }, ['reason', 'common:error.tooLong']],
  ['no version', { sections: 'goals', version: 'x' }, ['version', 'common:error.formBroken']],
])('refuses %s', (_, form, problem) => {
  expect(messages(read(form))).toEqual([problem])
})

test('a reason of 300 letters fits, whatever their size', () => {
  expect(read({ sections: 'goals', reason: '🌉'.repeat(300) }).success).toBe(true)
})

test.each([
  ['', 'sharing:error.nameEmpty'],
  ['x'.repeat(121), 'common:error.tooLong'],
])('a signature needs a name that fits: %j', (signedName, message) => {
  const form = { submission: crypto.randomUUID(), read: '', version: '2', signedName }

  expect(signReleaseForm.safeParse(form).error?.issues.map((issue) => issue.message)).toEqual([message])
})

// A goal as plain text: what was ticked and nothing else; what is only me stays out unless its own tick says so.
import { expect, test } from 'vitest'
import type { CopyPart } from '#app/domain/goal-copy.ts'
import { copyText, partsOf } from '#app/features/goals/copy/copy-text.ts'
import { readCopy } from '#app/features/goals/copy/read-copy.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { onSqlite } from '#tests/support/databases.ts'
import { aParticipant } from '#tests/support/people.ts'
import { aGoal } from '#tests/support/records.ts'

const EVERY: CopyPart[] = ['wording', 'english', 'day', 'why', 'so-far', 'steps', 'in-the-way', 'support', 'need']

async function pageOf(wishes: Parameters<typeof aGoal>[1]) {
  const rosa = await aParticipant({ language: 'es' })
  return readCopy(rosa, await aGoal(rosa, wishes), [])
}

const course = {
  statement: 'Terminar el curso de asistente',
  statementLanguage: 'es',
  targetDay: '2027-05-31',
  measureUnit: 'clases',
  measureTarget: 12,
  measureNow: 4,
  cards: [
    { card: 'why', text: 'Para cenar con mis hijos', language: 'es' },
    { card: 'english', text: 'Finish the nurse aide class', language: 'en' },
    { card: 'reward', text: 'Una tarde en el río', language: 'es' },
  ],
  steps: [
    { text: 'Pedir la lista', status: 'done', doneDay: '2026-11-01', day: '2026-11-01' },
    { text: 'Llamar a la escuela', day: '2026-11-27', time: '09:30', place: 'Calle Essex 12', note: 'Con Elena' },
    { text: 'Comprar una computadora', status: 'no-longer-needed' },
    { text: 'Hablar con la abogada', day: '2026-12-01', onlyMe: true },
  ],
  potholes: [{ ifText: 'el autobús llega tarde', thenText: 'salgo a las 5:10', language: 'es' }],
} satisfies Parameters<typeof aGoal>[1]

onSqlite('a goal to copy', () => {
  test('holds every part that was ticked, each step with its day and never its time, place or note', async () => {
    const page = await pageOf(course)
    expect(copyText(wordsIn('es'), page, EVERY)).toBe(`Terminar el curso de asistente

También en inglés
Finish the nurse aide class

Para el 31 de mayo de 2027

¿Por qué me importa?
Para cenar con mis hijos

4 de 12 clases

Pasos
- Pedir la lista (hecho)
- Llamar a la escuela (27 de noviembre de 2026)

Lo que puede estorbar
- Si el autobús llega tarde, entonces yo salgo a las 5:10`)
  })

  test('holds one part alone, and none when none was ticked', async () => {
    const page = await pageOf(course)
    expect(copyText(wordsIn('en'), page, ['english'])).toBe('In English too\nFinish the nurse aide class')
    expect(copyText(wordsIn('en'), page, [])).toBe('')
  })

  test('a step that is only me is there with its own tick alone, and marked', async () => {
    const page = await pageOf(course)
    expect(page.hasOnlyMine).toBe(true)
    expect(copyText(wordsIn('en'), page, ['steps', 'only-me'])).toContain(
      '- Hablar con la abogada (December 1, 2026) (only me)',
    )
    expect(copyText(wordsIn('en'), page, EVERY)).not.toContain('abogada')
  })

  test('what is in the way of such a step stays out with it', async () => {
    const stepId = 'a-step-of-mine'
    const page = await pageOf({
      steps: [{ id: stepId, text: 'See the lawyer', onlyMe: true }],
      potholes: [{ stepId, ifText: 'he sees me', thenText: 'I go to my sister' }],
    })
    expect(copyText(wordsIn('en'), page, ['in-the-way'])).toBe('')
    expect(copyText(wordsIn('en'), page, ['in-the-way', 'only-me'])).toBe(
      'What may get in the way\n- If he sees me, then I will I go to my sister (only me)',
    )
  })

  test('of a goal that is only me there is nothing without that tick', async () => {
    const page = await pageOf({ ...course, onlyMe: true })
    expect(copyText(wordsIn('en'), page, EVERY)).toBe('')
    expect(copyText(wordsIn('en'), page, ['wording', 'only-me'])).toBe('Terminar el curso de asistente (only me)')
  })

  test('offers only parts that have something in them', async () => {
    const bare = await pageOf({})
    expect(partsOf(bare, bare.hasOnlyMine)).toEqual(['wording', 'day'])
    const full = await pageOf(course)
    expect(partsOf(full, full.hasOnlyMine)).toEqual([
      'wording',
      'english',
      'day',
      'why',
      'so-far',
      'steps',
      'in-the-way',
      'only-me',
    ])
  })
})

import { expect, test } from 'vitest'
import type { Participant, Worker } from '#app/domain/actor.ts'
import type { MeetingWay } from '#app/domain/case-copy.ts'
import { readWhoLooked } from '#app/features/access-log/read-who-looked.server.ts'
import { caseText } from '#app/features/caseload/copy/case-text.ts'
import { readCaseCopy, readCopyShapes } from '#app/features/caseload/copy/read-case-copy.server.ts'
import { readAppointment } from '#app/features/caseload/read-appointment.server.ts'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { database, write } from '#db'
import { onBothDatabases } from '#tests/support/databases.ts'
import { aParticipant, aWorker, NOW, on } from '#tests/support/people.ts'
import { aGoal, aRelease, aRound } from '#tests/support/records.ts'

const offered = (shapes: string) => write((trx) => trx.updateTable('programme').set({ copyShapes: shapes }).execute())

/** The text of a shape as this worker reads it; undefined where there is none to read. */
async function textOf(
  worker: Worker,
  { personId }: Participant,
  shape: string,
  { language = 'en', how = null }: { language?: string; how?: MeetingWay | null } = {},
) {
  const copy = await readCaseCopy(worker, personId, shape)
  return copy && caseText(wordsIn(language), copy.page, copy.shape, { today: worker.today, how })
}

/** Somebody like Rosa: Spanish words, two goals of now, one reached, a bridge that moved, a worker who looked a week ago. */
async function someoneLikeRosa() {
  const dana = await aWorker()
  const rosa = await aParticipant({ name: 'Rosa Delgado', language: 'es' })
  await aRelease(on(rosa, '2026-09-01'), dana, { sections: ['goals', 'bridge'], fromDay: '2026-09-01' })
  const spanish = { statementLanguage: 'es', createdDay: '2026-09-14', createdAt: '2026-09-14T17:00:00.000Z' }
  await aGoal(rosa, {
    ...spanish,
    number: 1,
    statement: 'Ahorrar 400 dólares',
    lifeArea: 'money',
    status: 'achieved',
    achievedDay: '2026-11-18',
    targetDay: '2026-11-30',
    reviews: [{ day: '2026-11-18', decision: 'achieved' }],
  })
  await aGoal(rosa, {
    ...spanish,
    number: 2,
    statement: 'Terminar el curso de "asistente"\nde enfermería',
    lifeArea: 'work',
    targetDay: '2027-05-30',
    reviews: [{ day: '2026-10-20' }],
    cards: [{ card: 'english', text: 'Finish the nursing assistant course' }],
    steps: [
      { text: 'Pedir la lista', language: 'es', status: 'done', doneDay: '2026-11-19' },
      { text: 'Llamar a la escuela', language: 'es', day: '2026-11-24' },
      { text: 'Llenar la solicitud', language: 'es' },
      { text: 'Comprar los libros', language: 'es', day: '2026-12-01' },
      { text: 'Preguntar el horario', language: 'es', day: '2026-12-15' },
      { text: 'Secreto', language: 'es', day: '2026-11-23', onlyMe: true },
    ],
  })
  await aGoal(rosa, { ...spanish, number: 3, statement: 'Leer con Lucas', lifeArea: 'home', targetDay: '2027-01-31' })
  await aGoal(rosa, { ...spanish, statement: 'Solo mía', onlyMe: true })
  await readAppointment(on(dana, '2026-11-14'), rosa.personId)
  await aRound(rosa, 'bridge', { day: '2026-09-20', answers: { home: 2, education: 3 } })
  await aRound(rosa, 'bridge', { day: '2026-11-20', answers: { home: 4, education: 2 } })
  return { dana, rosa }
}

const OFFICE = `Goal 1
Description: Ahorrar 400 dólares
Date created: September 14, 2026
Target date: November 30, 2026
Achieved: Yes
Date achieved: November 18, 2026
Last review: November 18, 2026

Goal 2
Description: Terminar el curso de "asistente" de enfermería
In English too: Finish the nursing assistant course
Date created: September 14, 2026
Target date: May 30, 2027
Achieved: No
Date achieved: -
Last review: October 20, 2026

Goal 3
Description: Leer con Lucas
Date created: September 14, 2026
Target date: January 31, 2027
Achieved: No
Date achieved: -
Last review: -`

const ALASKA = `Employment goal: Terminar el curso de "asistente" de enfermería
Goal date: May 30, 2027
Step 1: Llamar a la escuela
Date: November 24, 2026
Step 2: Comprar los libros
Date: December 1, 2026
Step 3: Preguntar el horario
Date: December 15, 2026

Intermediate goal 1: Leer con Lucas
Goal date: January 31, 2027`

const NOTE = `November 21, 2026
How we met: In person
Shown: goals and bridge
Since November 14, 2026:
- Goal reached on November 18, 2026: "Ahorrar 400 dólares" (Spanish)
- Step done on November 19, 2026: "Pedir la lista" (Spanish)
- Bridge: higher: Home. Bridge: lower: Education.
- Goal 1 "Ahorrar 400 dólares" (Spanish): looked at again and reached.
Next day: November 24, 2026`

onBothDatabases('text for the case system', () => {
  test('says what is shown of somebody like Rosa, to the letter', async () => {
    await offered('office,alaska,note')
    const { dana, rosa } = await someoneLikeRosa()

    expect(await textOf(dana, rosa, 'office')).toBe(OFFICE)
    expect(await textOf(dana, rosa, 'alaska')).toBe(ALASKA)
    expect(await textOf(dana, rosa, 'note', { how: 'in-person' })).toBe(NOTE)
    expect(await textOf(dana, rosa, 'note', { language: 'es' })).toBe(`21 de noviembre de 2026
Cómo nos vimos: -
Lo que se muestra: metas y puente
Desde el 14 de noviembre de 2026:
- Meta lograda el 18 de noviembre de 2026: "Ahorrar 400 dólares" (español)
- Paso hecho el 19 de noviembre de 2026: "Pedir la lista" (español)
- Puente: más alto: Vivienda. Puente: más bajo: Educación.
- Meta 1 "Ahorrar 400 dólares" (español): revisada y lograda.
Próximo día: 24 de noviembre de 2026`)
  })

  test('keeps words that run the other way on a line of their own, without marks of direction', async () => {
    await offered('office,note')
    const [dana, amina] = [await aWorker(), await aParticipant({ name: 'Amina', language: 'ar' })]
    await aRelease(on(amina, '2026-11-01'), dana, { fromDay: '2026-11-01' })
    await aGoal(amina, {
      number: 1,
      statement: '\u2067دورة اللغة 2\u2069 في المساء',
      statementLanguage: 'ar',
      targetDay: '2027-01-31',
      reviews: [{ day: '2026-11-19', decision: 'keep' }],
      steps: [{ text: 'الاتصال بالمدرسة', language: 'ar', status: 'done', doneDay: '2026-11-20' }],
    })

    expect(await textOf(dana, amina, 'office')).toBe(`Goal 1
Description:
دورة اللغة 2 في المساء
Date created: November 21, 2026
Target date: January 31, 2027
Achieved: No
Date achieved: -
Last review: November 19, 2026`)
    expect(await textOf(dana, amina, 'note')).toBe(`November 21, 2026
How we met: -
Shown: goals
Since November 1, 2026:
- Step done on November 20, 2026:
"الاتصال بالمدرسة" (Arabic)
- Goal 1: looked at again, it goes on.
"دورة اللغة 2 في المساء" (Arabic)
Next day: -`)
    expect(await textOf(dana, amina, 'office', { language: 'ar' })).toBe(`الهدف 1
الوصف: دورة اللغة 2 في المساء
تاريخ الإنشاء: 21 نوفمبر 2026
التاريخ المقصود: 31 يناير 2027
تحقّق: لا
تاريخ التحقّق: -
آخر مراجعة: 19 نوفمبر 2026`)
  })

  test('quotes of a long goal how it begins', async () => {
    await offered('note')
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(on(rosa, '2026-11-01'), dana, { fromDay: '2026-11-01' })
    const statement =
      'Finish the nursing assistant course at the college, with the evening classes and the practice days'
    await aGoal(rosa, { number: 1, statement, reviews: [{ day: '2026-11-19', decision: 'keep' }] })
    expect(await textOf(dana, rosa, 'note')).toContain(
      '- Goal 1 "Finish the nursing assistant course at the college, with the…" (English): looked at again, it goes on.',
    )
  })

  test('is the same when no goal is shown, when there is none, and when nothing is shown that has an answer', async () => {
    await offered('office,alaska,note')
    const dana = await aWorker()
    const [none, kept, others] = [await aParticipant(), await aParticipant(), await aParticipant()]
    for (const person of [none, kept]) await aRelease(person, dana)
    await aRelease(others, dana, { sections: ['bridge'] })
    await aGoal(kept, { onlyMe: true })
    await aGoal(others)

    for (const person of [none, kept, others]) {
      expect(await textOf(dana, person, 'office')).toBe('No answer.')
      expect(await textOf(dana, person, 'alaska')).toBe('No answer.')
      expect(await textOf(dana, person, 'note', { how: 'phone' })).toBe(`November 21, 2026
How we met: Phone
Shown: -
Since November 21, 2026: -
Next day: -`)
    }
  })

  test('takes the big goal and the goals on the way where they are shown', async () => {
    await offered('alaska')
    const [dana, rosa] = [await aWorker(), await aParticipant()]
    await aRelease(rosa, dana)
    const goalId = await aGoal(rosa, { statement: 'Get the certificate', targetDay: '2027-03-01', steps: [{}] })
    const roadmap = { id: `road ${rosa.personId}`, ownerId: rosa.personId, language: 'en', createdAt: NOW }
    await write(async (trx) => {
      const road = { ...roadmap, statement: 'Work as a nurse', targetDay: '2029-06-01', status: 'now' as const }
      await trx
        .insertInto('roadmap')
        .values({ ...road, createdDay: '2026-11-21', updatedAt: NOW })
        .execute()
      const stop = { roadmapId: roadmap.id, ownerId: rosa.personId, createdAt: NOW }
      await trx
        .insertInto('roadmapStop')
        .values({ ...stop, id: `1 ${rosa.personId}`, position: 1, goalId })
        .execute()
      const words = { statement: 'Start at the clinic', statementLanguage: 'en', targetDay: '2028-01-15' }
      await trx
        .insertInto('roadmapStop')
        .values({ ...stop, ...words, id: `2 ${rosa.personId}`, position: 2 })
        .execute()
    })

    expect(await textOf(dana, rosa, 'alaska')).toBe(`Employment goal: Work as a nurse
Goal date: June 1, 2029

Intermediate goal 1: Get the certificate
Goal date: March 1, 2027
Step 1: Call the school
Date: -

Intermediate goal 2: Start at the clinic
Goal date: January 15, 2028`)
  })

  test('each opening is told to the person, as text, and logged with its shape', async () => {
    await offered('office,note')
    const { dana, rosa } = await someoneLikeRosa()
    await textOf(dana, rosa, 'office')
    await textOf(dana, rosa, 'office')
    await textOf(dana, rosa, 'note')

    const { looks } = await readWhoLooked(rosa, null)
    expect(looks.map(({ copied, sections, times }) => [copied, sections, times])).toEqual([
      [true, ['goals', 'bridge'], 1],
      [true, ['goals'], 2],
      [false, ['goals'], 1],
    ])
    const logged = database().selectFrom('auditEvent').select('subjectKind').where('personId', '=', rosa.personId)
    const kinds = (await logged.where('kind', '=', 'worker-looked').orderBy('sequence').execute()).map(
      ({ subjectKind }) => subjectKind,
    )
    expect(kinds).toEqual(['person', 'copy-office', 'copy-office', 'copy-note'])
  })

  test('is there in the shapes of the worker’s programme alone, and of nobody who does not show', async () => {
    await offered('alaska,note,nonsense')
    const { dana, rosa } = await someoneLikeRosa()
    const stranger = await aParticipant()

    expect(await readCopyShapes(dana)).toEqual(['alaska', 'note'])
    expect(await textOf(dana, rosa, 'office')).toBeUndefined()
    expect(await textOf(dana, rosa, 'nonsense')).toBeUndefined()
    expect(await textOf(dana, stranger, 'note')).toBeUndefined()
    expect((await readWhoLooked(stranger, null)).looks).toEqual([])
  })
})

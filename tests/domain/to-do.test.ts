// Papers to turn in: which days fit, and what sounds like papers. Days are literal.
import { describe, expect, it } from 'vitest'
import type { Day } from '#app/domain/day.ts'
import { hintsAtPapers, soundsLikePapers } from '#app/domain/paperwork.ts'
import { refuseToDoDay } from '#app/domain/to-do.ts'
import { languageOf } from '#app/i18n/languages.ts'

const day = (text: string) => text as Day
const today = day('2026-11-21')
const paperWords = (language: string | null) => languageOf(language)?.paperWords

describe('a day for a paper', () => {
  it.each([
    ['2026-11-20', null],
    ['2016-11-21', null],
    ['2016-11-20', 'too-far'],
    ['2036-11-21', null],
    ['2036-11-22', 'too-far'],
  ])('%s', (on, expected) => expect(refuseToDoDay(day(on), today)).toBe(expected))
})

describe('what sounds like papers for an office', () => {
  it.each([
    ['en', 'Turn in my pay stubs', true],
    ['en', 'Fill out the renewal form by Friday', true],
    ['en', 'send the office PROOF of address', true],
    ['en', 'Get my birth paper', false],
    ['en', 'Put all our key papers in one folder', false],
    ['en', 'Send my former boss a letter', false],
    ['en', 'Send in five job applications', false],
    ['en', 'Find a job', false],
    ['es', 'Entregar los talones de pago a la oficina', true],
    ['es', 'llenar el formulario de renovación', true],
    ['es', 'Llevar la VERIFICACIÓN de la escuela', true],
    ['es', 'Tener un contrato de renta a mi nombre', false],
    ['es', 'Llevar a Lucas al parque', false],
    ['es', 'Terminar el curso de asistente de enfermería', false],
    ['ar', 'تسليم الأوراق إلى المكتب', true],
    ['ar', 'أملأ الاستمارة وأرسلها', true],
    ['ar', 'سأقدّم قسائم الراتب', true],
    ['ar', 'أن أجد عملًا في مطبخ', false],
    ['ar', 'أن أحصل على رخصة القيادة', false],
    ['vi', 'Nộp giấy tờ cho văn phòng', true],
    ['vi', 'Gửi CÙI LƯƠNG trước thứ Sáu', true],
    ['vi', 'Điền đơn gia hạn', true],
    ['vi', 'Nộp đơn xin 5 việc tiếp tân', false],
    ['vi', 'Lấy giấy khai sinh của tôi', false],
    ['vi', 'Đưa con đi công viên', false],
    ['km', 'ប្រគល់ក្រដាសស្នាមឱ្យការិយាល័យ', true],
    ['km', 'បំពេញ\u200bទម្រង់\u200bបន្ត\u200bឱ្យ\u200bរួច', true],
    ['km', 'យក\u200bបង្កាន់ដៃ\u200bទៅ\u200bឱ្យ\u200bការិយា\u200bល័យ', true],
    ['km', 'ដាក់ពាក្យសុំការងារ 5 កន្លែង', false],
    ['km', 'សុំឱ្យបានសំបុត្រកំណើតខ្ញុំ', false],
    ['km', 'ដាក់ក្រដាសស្នាមសំខាន់ៗក្នុងថតមួយ', false],
    ['km', 'រកការងារក្នុងផ្ទះបាយ', false],
    ['xx', 'Nộp giấy tờ cho văn phòng', false],
    ['', 'Turn in my pay stubs', false],
  ])('%s: %s', (language, text, expected) => expect(soundsLikePapers(text, paperWords(language))).toBe(expected))

  it.each([
    ['Korean letters put together', '서류를 내기'.normalize('NFC'), { acts: ['내기'], papers: ['서류'] }],
    ['Korean letters apart', '서류를 내기'.normalize('NFD'), { acts: ['내기'], papers: ['서류'] }],
    ['Korean words apart', '서류를 내기', { acts: ['내기'.normalize('NFD')], papers: ['서류'.normalize('NFD')] }],
    ['Khmer with spaces nobody sees', 'បំពេញ\u200bឯក\u200bសារ', { acts: ['បពញ'], papers: ['ឯកសរ'], anywhere: true }],
  ])('%s', (_how, text, known) => expect(soundsLikePapers(text, known)).toBe(true))

  it.each([
    ['in own words', { statement: 'Turn in my pay stubs', statementLanguage: 'en', staysGoal: false }, true],
    ['kept as a goal once', { statement: 'Turn in my pay stubs', statementLanguage: 'en', staysGoal: true }, false],
    ['from a template', { statement: null, statementLanguage: null, staysGoal: false }, false],
  ])('the hint for a goal %s', (_why, goal, expected) =>
    expect(hintsAtPapers(goal, paperWords(goal.statementLanguage))).toBe(expected),
  )
})

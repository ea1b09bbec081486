import { sharesWith } from './caseload.ts'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import type { DemoWorker } from './people.ts'
import { aRound, bridgeAnswers } from './round-diary.ts'

/** Three people who write Arabic, Russian or Persian, and two whom Dana does not see any more. */
export function caseloadFromTheEast(diary: Diary, dana: DemoWorker): void {
  fatima(diary, dana)
  irina(diary, dana)
  parisa(diary, dana)
  stopped(diary, dana)
  ranOut(diary, dana)
}

function fatima(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'fatima.noor',
    name: 'Fatima Noor',
    language: 'ar',
    since: 92,
    signed: 83,
    sections: ['goals', 'calmap'],
    until: '12-months',
    looks: [83, 51],
  })
  aRound(me, 82, 'calmap', {
    answers: { home: 4, food: 3, child_care: 1, children: 4, getting_around: 3, people: 2 },
    notes: { child_care: 'لا أحد يبقى مع الصغيرة حين أدرس.' },
    occasion: 'starting',
  })
  const goal = aGoal(me, 81, {
    template: 'care.visit',
    blanks: { n: 2 },
    by: 12,
    step: { text: 'أن أسأل جارتي أي مركز تحب', day: -75 },
  })
  goal.first.mark(74, 'done')
  const visit = goal.step(74, { text: 'زيارة مركز رعاية الأطفال', day: 0 })
  goal.pothole(74, 'لم يكن هناك مكان', 'أكتب اسمنا في القائمة وأزور المركز التالي', visit.id)
  goal.review(52, 'keep', { helped: 'جارتي جاءت معي.' })
  goal.review(21, 'keep', { window: 30 })
}

function irina(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'irina.volkova',
    name: 'Irina Volkova',
    language: 'ru',
    since: 220,
    signed: 120,
    sections: ['goals', 'bridge', 'goal-notes'],
    until: '12-months',
    history: true,
    looks: [120, 89, 58, 27],
  })
  aRound(me, 215, 'bridge', { answers: bridgeAnswers([3, 4, 3, 2, 4, 2, 5, 1, 1]), occasion: 'starting' })
  aRound(me, 118, 'bridge', { answers: bridgeAnswers([3, 4, 3, 3, 4, 2, 5, 2, 3]), occasion: 'started-job' })
  const goal = aGoal(me, 119, {
    words: 'Работать по специальности: бухгалтером',
    area: 'work',
    by: 120,
    step: { text: 'Узнать, какие курсы признают мой диплом', day: -112 },
  })
  goal.first.mark(110, 'done')
  goal.review(88, 'keep', { helped: 'Сайт штата и звонок в колледж.', window: 30 })
  goal.checkIn(60, 'slowly', 'Перевод диплома стоит дорого.')
  goal.review(57, 'change', { willChange: 'Сначала экзамен, потом перевод.', window: 30 })
  goal.review(27, 'keep')
  goal.step(27, { text: 'Записаться на экзамен', day: 24 })
  aGoal(me, 1, {
    words: 'Говорить с сыном по-русски каждый вечер',
    area: 'people',
    by: 89,
    step: { text: 'Найти книгу сказок', day: 6 },
  })
}

function parisa(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'parisa.karimi',
    name: 'Parisa Karimi',
    language: 'fa',
    since: 54,
    signed: 47,
    sections: ['goals', 'bridge'],
    until: '90-days',
    looks: [47],
  })
  aRound(me, 53, 'bridge', { answers: bridgeAnswers([3, 3, 'skip', 2, 3, 2, 4, 1, 1]), occasion: 'starting' })
  const goal = aGoal(me, 46, {
    words: 'یک کلاس حسابداری را شروع کنم',
    area: 'learn',
    by: 70,
    step: { text: 'با دو آموزشگاه تماس بگیرم', day: -38 },
  })
  goal.first.mark(36, 'done')
  goal.review(16, 'keep', { helped: 'خواهرم بچه‌ها را نگه داشت.' })
  goal.step(16, { text: 'در روز بازدید شرکت کنم', day: 19, time: '16:00' })
}

/** Anahit changed her mind, and that is all there is to it. */
function stopped(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'anahit.petrosyan',
    name: 'Anahit Petrosyan',
    language: 'hy',
    since: 115,
    signed: 104,
    sections: ['goals', 'bridge'],
    until: '12-months',
    stopped: 62,
    looks: [104],
  })
  const goal = aGoal(me, 103, {
    words: 'Գտնել կոշկակարի աշխատանք',
    area: 'work',
    by: 20,
    step: { text: 'Հարցնել հորեղբորս', day: -98 },
  })
  goal.first.mark(97, 'done')
  goal.review(73, 'keep')
}

/** Samuel signed for a month. */
function ranOut(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'samuel.ortiz',
    name: 'Samuel Ortiz',
    language: 'en',
    since: 99,
    signed: 94,
    sections: ['goals'],
    until: '30-days',
    looks: [94, 70],
  })
  const goal = aGoal(me, 93, {
    template: 'learn.choose',
    blanks: { n: 2 },
    by: -40,
    step: { text: 'Ask when the next class starts', day: -90 },
  })
  goal.first.mark(88, 'done')
  goal.review(42, 'achieved', { helped: 'Going there instead of calling.' })
}

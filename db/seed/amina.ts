import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import { aPerson, type DemoWorker, type Person } from './people.ts'
import { aRelease, lookedAt } from './release-diary.ts'
import { aRound, bridgeAnswers } from './round-diary.ts'

/** Amina learns to drive, in Arabic. She let Dana see for three months and left it at that. */
export function amina(diary: Diary, dana: DemoWorker): Person {
  const me = aPerson(diary, {
    email: 'amina@demo.test',
    name: 'أمينة صالح',
    language: 'ar',
    programme: 'massachusetts',
    since: 266,
  })
  const household = { people: 2, area: 'ma-boston' }
  aRound(me, 262, 'bridge', { answers: bridgeAnswers([2, 3, 3, 4, 2, 1, 2, 2, 2]), occasion: 'starting', household })
  aRound(me, 5, 'bridge', {
    answers: bridgeAnswers([3, 3, 3, 4, 2, 1, 3, 2, 2]),
    occasion: 'something-changed',
    household,
  })
  driving(me)

  const day = me.calendar.workday
  aRelease(me, [day(196), '11:05'], dana, { sections: ['goals', 'bridge'], until: '90-days' })
  for (const ago of [196, 168, 134]) lookedAt(dana, [day(ago), '11:20'], me)
  return me
}

function driving(me: Person): void {
  const goal = aGoal(me, 212, {
    words: 'أن أحصل على رخصة القيادة',
    area: 'around',
    by: -40,
    step: { text: 'أن أستعير كتاب قوانين السير من المكتبة', day: -205 },
  })
  goal.card(212, 'why', 'أريد أن أصل إلى العمل وأن أوصل ابنتي إلى المدرسة دون انتظار الحافلة.')
  goal.card(212, 'reward', 'نزهة مع ابنتي على شاطئ البحر')
  goal.sure(212, 'a-little')
  goal.first.mark(203, 'done')
  const book = goal.step(203, { text: 'أن أشتري كتابًا جديدًا', day: -190 })
  book.mark(199, 'no-longer-needed', { reason: 'الكتاب متوفر في المكتبة.' })
  const reading = goal.step(199, { text: 'أن أقرأ فصلين كل أسبوع', day: 12, place: 'في البيت مساءً' })
  reading.mark(190, 'doing')
  goal.card(190, 'support', 'أخي سامر، وجارتي هالة')
  goal.checkIn(182, 'well', 'قرأت الفصل الأول مع ابنتي، وهي تسألني عن الإشارات.')
  goal.review(181, 'keep', { helped: 'القراءة بعد العشاء كل يوم.' })
  const theory = goal.step(166, { text: 'أن أتقدّم إلى الامتحان النظري بالعربية', day: -120 })
  goal.pothole(166, 'لم أنجح في المرة الأولى', 'أحجز موعدًا ثانيًا في اليوم نفسه', theory.id)
  goal.review(148, 'keep', { window: 30 })
  theory.mark(119, 'doing')
  goal.checkIn(117, 'stuck', 'لم أنجح في المرة الأولى. حجزت موعدًا ثانيًا.')
  goal.review(116, 'change', {
    inTheWay: 'بعض الأسئلة مكتوبة بعربية صعبة.',
    willChange: 'أحلّ أسئلة قديمة مع أخي كل يوم أحد.',
    window: 30,
  })
  goal.moveDate(116, 160)
  goal.review(86, 'keep')
  theory.mark(72, 'done')
  goal.checkIn(72, 'well', 'نجحت في الامتحان النظري!')
  goal.review(55, 'keep', { helped: 'أخي، وأسئلة يوم الأحد.' })
  const practice = goal.step(55, { text: 'أن أتدرّب على القيادة مع أخي', day: -9 })
  const car = goal.pothole(55, 'بقيت السيارة في التصليح', 'أسأل جارتي هالة عن يوم السبت', practice.id)
  practice.mark(41, 'doing')
  practice.mark(30, 'doing', { pothole: car })
  goal.review(25, 'keep', { helped: 'ساعة مع هالة يوم السبت.', window: 30 })
  practice.mark(10, 'cannot-yet', { reason: 'سيارة أخي في التصليح.' })
  goal.step(10, { text: 'أن أحجز موعد امتحان القيادة', day: 9, time: '10:30', place: 'عبر الهاتف' })
  goal.checkIn(4, 'slowly', 'أنتظر السيارة، وأراجع القوانين.')
}

import { addDays } from '#app/domain/day.ts'
import { addChild } from '#app/features/children/add-child.server.ts'
import { answerToFamilyGoal, changeFamilyGoalStatus } from '#app/features/family-goals/change-family-goal.server.ts'
import { setFamilyGoal } from '#app/features/family-goals/set-family-goal.server.ts'
import { addFamilyStep } from '#app/features/family-goals/steps/family-steps.server.ts'
import { addMilestone, type NewMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { type Diary, done } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import { aPerson, comesIn, type DemoWorker, type Person } from './people.ts'
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

/** Her brother, who lives elsewhere and came by her code: an account for his family, with nothing for an office. */
export function samer(diary: Diary): Person {
  return aPerson(diary, {
    email: 'samer@demo.test',
    name: 'سامر صالح',
    language: 'ar',
    programme: 'massachusetts',
    since: 50,
  })
}

/** Amina's family: Samer with an account of his own, and Noor, for whom Amina writes. What they did and do together. */
export function familyOfAmina(amina: Person, samer: Person): void {
  comesIn(amina, samer, 49, 'adult')
  aminasChild(amina)
  const [beach, beachYes, reached] = [amina.diary.submission(), amina.diary.submission(), amina.diary.submission()]
  together(
    amina,
    samer,
    { day: 46, set: beach, yes: beachYes, statement: 'يوم على شاطئ البحر قبل الشتاء' },
    (day, id) => {
      samer.on([day - 24, '19:30'], async (who) => {
        done(await changeFamilyGoalStatus(who, id(), { submission: reached, status: 'achieved' }))
      })
    },
  )
  const [reading, readingYes, book] = [amina.diary.submission(), amina.diary.submission(), amina.diary.submission()]
  together(
    amina,
    samer,
    { day: 20, set: reading, yes: readingYes, statement: 'قصة لنور كل مساء، هنا أو على الهاتف' },
    (day, id) => {
      samer.on([day - 2, '20:10'], async (who) => {
        const step = { text: 'أن أختار ثلاث قصص', doer: who.personId, day: null, dayShown: false }
        done(await addFamilyStep(who, id(), { submission: book, ...step }))
      })
    },
  )
}

/** A family goal that one proposes and the other says yes to a day later, and what comes after. */
function together(
  amina: Person,
  samer: Person,
  { day, set, yes, statement }: { day: number; set: string; yes: string; statement: string },
  then: (day: number, id: () => string) => void,
): void {
  let familyGoalId = ''
  amina.on([day, '20:15'], async (who) => {
    const goal = { statement, timesAWeek: null, ifThis: null, thenWe: null, reward: null, byMonth: null }
    familyGoalId = done(
      await setFamilyGoal(who, { submission: set, ...goal, asked: [samer.who.personId] }),
    ).familyGoalId
  })
  samer.on([day - 1, '21:00'], async (who) => {
    done(await answerToFamilyGoal(who, familyGoalId, { submission: yes, answer: 'yes' }))
  })
  then(day, () => familyGoalId)
}

/** Noor goes to school: a moment that Samer reads too, and one that Amina keeps. */
function aminasChild(me: Person): void {
  const submission = me.diary.submission()
  let childId = ''
  me.on(48, async (who) => {
    childId = done(await addChild(who, { submission, nickname: 'نور', band: 'six-to-eleven' })).childId
  })
  const moment = (when: number, wishes: Partial<NewMilestone>) => {
    const sent = me.diary.submission()
    me.on(when, async (who) => {
      const plain = { idea: null, text: '', about: null, note: '', monthOnly: false, onlyMe: false }
      const forChild = { childId, area: 'school' as const }
      const day = addDays(me.calendar.today, -when)
      done(await addMilestone(who, { ...plain, submission: sent, day, forChild, ...wishes }))
    })
  }
  moment(31, { text: 'قرأت نور صفحة كاملة وحدها', shown: true })
  moment(15, { idea: 'pupil-friend' })
}

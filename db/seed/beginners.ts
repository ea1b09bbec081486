import { targetDayIn } from '#app/domain/goal.ts'
import { saveDraft, write } from '#db'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import { aPerson, type Person } from './people.ts'
import { aRound } from './round-diary.ts'

const THREE_MINUTES = 180_000

/** Keoni signed up a moment ago, in Alaska: everything is empty. */
export function keoni(diary: Diary): Person {
  return aPerson(diary, {
    email: 'keoni@demo.test',
    name: 'Keoni Kahale',
    language: 'en',
    programme: 'alaska',
    since: new Date(Date.parse(diary.now) - THREE_MINUTES).toISOString(),
  })
}

/**
 * Miguel lives elsewhere and said yes to dinners at one table. It stands among his own goals: goals that several people
 * share are not there yet.
 */
export function miguel(diary: Diary): Person {
  const me = aPerson(diary, {
    email: 'miguel@demo.test',
    name: 'Miguel Delgado',
    language: 'en',
    programme: 'massachusetts',
    since: 63,
  })
  const goal = aGoal(me, 58, {
    words: 'Eat dinner together at our table three nights a week',
    area: 'people',
    by: 70,
    step: { text: 'Pick our three nights', day: -55 },
  })
  goal.card(58, 'why', 'The kids talk when we eat. I do not want to miss it.')
  goal.card(58, 'reward', 'A whole Sunday at the lake')
  goal.first.mark(55, 'done')
  const meal = goal.step(55, { text: 'Sofia picks a meal', actor: 'other', actorName: 'Sofia', day: -40 })
  const nights = goal.step(55, { text: 'Come by at six on our nights', day: 2 })
  const late = goal.pothole(55, 'somebody comes home late', 'eat breakfast together the next day', nights.id)
  nights.mark(48, 'doing')
  meal.mark(40, 'done')
  goal.checkIn(34, 'well', 'Three nights this week. Lucas set the table.')
  goal.review(28, 'keep', { helped: 'Having the days on the fridge.', window: 30 })
  nights.mark(17, 'doing', { pothole: late })
  goal.checkIn(12, 'slowly', 'Two nights most weeks. My shift moved.')
  return me
}

/** Sofia is 15 and writes for herself, in English: an account of a teenager, by her mother's code. */
export function sofia(diary: Diary): Person {
  return aPerson(diary, {
    email: 'sofia@demo.test',
    name: 'Sofia',
    language: 'en',
    programme: 'massachusetts',
    getsAid: false,
    since: [59, '19:40'],
  })
}

/** Linh stopped half way twice: in a first goal and in the family map. She writes and reads Vietnamese. */
export function linh(diary: Diary): Person {
  const me = aPerson(diary, {
    email: 'linh@demo.test',
    name: 'Phạm Thị Linh',
    language: 'vi',
    programme: 'california',
    since: 8,
  })
  aRound(me, 4, 'calmap', {
    answers: { home: 3, food: 4, child_care: 2, getting_around: 4, people: 4 },
    notes: {
      home: 'Chủ nhà cho ở thêm ba tháng, nhưng tiền thuê tăng.',
      child_care: 'Mẹ tôi giữ cháu ba ngày. Hai ngày còn lại chưa có ai.',
    },
    unfinished: true,
  })
  const id = diary.submission()
  me.on(2, async (now) => {
    const fields = {
      statement: 'Lấy bằng làm móng của California',
      area: 'work',
      span: '6-months',
      targetDay: targetDayIn('6-months', now.today),
    }
    await write((trx) => saveDraft(trx, now, { id, form: 'goal', fields }))
  })
  return me
}

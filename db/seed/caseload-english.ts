import { sharesWith } from './caseload.ts'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import type { DemoWorker } from './people.ts'
import { aRound, bridgeAnswers, lifeAnswers } from './round-diary.ts'

/** Six people who write English. */
export function caseloadInEnglish(diary: Diary, dana: DemoWorker): void {
  jasmine(diary, dana)
  denise(diary, dana)
  keisha(diary, dana)
  ashley(diary, dana)
  tanya(diary, dana)
  brandon(diary, dana)
}

function jasmine(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'jasmine.brown',
    name: 'Jasmine Brown',
    language: 'en',
    since: 75,
    signed: 61,
    sections: ['goals', 'goal-notes', 'bridge'],
    until: '90-days',
    looks: [61, 32],
  })
  aRound(me, 70, 'bridge', {
    answers: bridgeAnswers([4, 3, 4, 3, 3, 1, 2, 2, 2]),
    occasion: 'starting',
    household: { people: 3, area: 'ma-other' },
  })
  const goal = aGoal(me, 66, {
    template: 'work.apply',
    blanks: { n: 5, job: 'front desk, near the 22 bus' },
    by: 24,
    step: { text: 'Fix the résumé with my cousin', day: -58 },
  })
  goal.first.mark(57, 'done')
  const first = goal.step(57, { text: 'Send the first two at the library', day: -44 })
  first.mark(44, 'done')
  goal.checkIn(43, 'well', 'Two sent. One wrote back the same day.', { amount: 2 })
  goal.review(36, 'keep', { helped: 'Doing it at the library, not at home.' })
  goal.pothole(36, 'I hear nothing in a week', 'call once and send two more')
  const talk = goal.step(20, { text: 'Practice the interview with Dana', actor: 'both', day: 4, time: '10:00' })
  talk.mark(3, 'doing')
  goal.checkIn(5, 'well', 'An interview at the clinic, next week.', { amount: 4 })
  goal.review(5, 'keep', { helped: 'Calling once and sending two more.' })
}

function denise(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'denise.carter',
    name: 'Denise Carter',
    language: 'en',
    since: 210,
    signed: 201,
    sections: ['goals'],
    until: '12-months',
    looks: [201, 170, 139, 108, 77, 46, 15],
  })
  const goal = aGoal(me, 205, {
    words: 'Get my two grandchildren into the after-school program',
    area: 'care',
    by: -60,
    step: { text: 'Ask the school which program has space', day: -198 },
  })
  goal.first.mark(197, 'done')
  goal.card(205, 'reward', 'Coffee with my friend while they are at school')
  const form = goal.step(197, { text: 'Turn in the form with both birth dates', day: -180 })
  form.mark(176, 'done')
  goal.review(172, 'keep', { helped: 'The school secretary.' })
  goal.review(141, 'achieved', { helped: 'Asking twice.' })
  const next = aGoal(me, 90, {
    template: 'home.fix',
    blanks: { thing: 'the heat in the back bedroom' },
    by: 20,
    step: { text: 'Write to the landlord and keep a copy', day: -82 },
  })
  next.first.mark(80, 'done')
  next.review(59, 'keep')
  const call = next.step(48, { text: 'Call the city about the heat', day: -3 })
  next.review(9, 'keep', { inTheWay: 'He says next week every week.' })
  call.mark(1, 'done')
  next.step(1, { text: 'Be home for the inspector', day: 3, time: '09:00' })
}

function keisha(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'keisha.williams',
    name: 'Keisha Williams',
    language: 'en',
    since: 40,
    signed: 24,
    sections: ['goals', 'calmap'],
    until: '90-days',
    looks: [24],
  })
  const goal = aGoal(me, 38, {
    template: 'around.second',
    blanks: { place: 'the warehouse, for the 6 a.m. shift' },
    by: 10,
    step: { text: 'Ask about the early bus', day: -1 },
  })
  const ride = goal.step(30, { text: 'Ask Tasha if she drives that way', day: 5 })
  const plan = goal.pothole(30, 'the bus does not come', 'call Tasha before 5:15', ride.id)
  ride.mark(12, 'doing')
  ride.mark(2, 'doing', { pothole: plan })
  goal.checkIn(2, 'slowly', 'Late once. Tasha came for me.')
  aRound(me, 37, 'calmap', { answers: { home: 4, getting_around: 2, work: 4, people: 4 }, occasion: 'started-job' })
}

function ashley(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'ashley.murphy',
    name: 'Ashley Murphy',
    language: 'en',
    since: 120,
    signed: 80,
    sections: ['goals', 'quality-of-life', 'health-feelings'],
    until: '12-months',
    looks: [80, 52],
  })
  aRound(me, 78, 'qol', { answers: lifeAnswers([3, 3, 4, 4, 5, 4, 5, 3, 'skip', 4]), occasion: 'something-changed' })
  aRound(me, 16, 'qol', { answers: lifeAnswers([4, 5, 4, 3, 6, 5, 5, 3, 'skip', 4]) })
  const goal = aGoal(me, 79, {
    template: 'health.move',
    blanks: { n: 3 },
    by: 12,
    step: { text: 'Walk the baby around the pond on Tuesday', day: -74 },
  })
  goal.first.mark(74, 'done')
  goal.checkIn(60, 'slowly', 'Once. It rained all week.', { amount: 1 })
  goal.review(48, 'keep', { helped: 'Walking with my neighbor.' })
  goal.checkIn(30, 'well', 'Three times!', { amount: 3 })
  goal.review(11, 'keep', { willChange: 'Also when it rains, in the mall.', window: 30 })
  goal.step(11, { text: 'Find the hours of the indoor track', day: 6 })
}

function tanya(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'tanya.robinson',
    name: 'Tanya Robinson',
    language: 'en',
    since: 330,
    signed: 310,
    sections: ['goals', 'bridge', 'earnings', 'savings', 'debts'],
    until: '12-months',
    history: true,
    looks: [310, 250, 190, 130, 65],
  })
  const household = { people: 4, area: 'ma-other' }
  aRound(me, 325, 'bridge', { answers: bridgeAnswers([3, 2, 3, 3, 1, 1, 3, 2, 2]), occasion: 'starting', household })
  aRound(me, 190, 'bridge', { answers: bridgeAnswers([3, 3, 3, 3, 2, 1, 3, 3, 3]), occasion: 'started-job', household })
  aRound(me, 60, 'bridge', { answers: bridgeAnswers([4, 3, 4, 4, 3, 2, 3, 4, 4]), household })
  const goal = aGoal(me, 300, {
    template: 'money.pay',
    blanks: { amount: 900 },
    by: 45,
    step: { text: 'Write down every bill and its date', day: -295 },
  })
  goal.first.mark(293, 'done')
  goal.checkIn(240, 'well', '', { amount: 150 })
  goal.review(236, 'keep', { window: 90 })
  goal.checkIn(150, 'slowly', 'The car took half of it.', { amount: 310 })
  goal.review(146, 'keep', { window: 90 })
  goal.checkIn(58, 'well', '', { amount: 620 })
  goal.review(57, 'keep', { helped: 'Paying the day the check comes.', window: 90 })
  goal.step(57, { text: 'Call the gas company about the rest', day: 13 })
  // Hers alone: in no list, no count and no number.
  aGoal(me, 110, { template: 'safety.talk', blanks: {}, by: 20, onlyMe: true, step: { text: 'Choose who' } })
}

function brandon(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'brandon.lee',
    name: 'Brandon Lee',
    language: 'en',
    since: 16,
    signed: 13,
    sections: ['goals', 'children'],
    until: '30-days',
    looks: [13],
  })
  const goal = aGoal(me, 12, {
    words: 'Be the one who puts my son to bed on my days',
    area: 'children',
    by: 49,
    step: { text: 'Learn the song his mother sings', day: -8 },
  })
  goal.first.mark(7, 'done')
  goal.step(7, { text: 'Get one book from the library', day: 2 })
  aGoal(me, 6, {
    template: 'learn.finish',
    blanks: { class: 'high school, the last two classes' },
    by: 210,
    later: true,
    step: { text: 'Ask when the evening class starts' },
  })
}

import { sharesWith } from './caseload.ts'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import type { DemoWorker } from './people.ts'
import { aRound, bridgeAnswers, lifeAnswers } from './round-diary.ts'

/** Six people who write Vietnamese, Khmer, Chinese or Korean. */
export function caseloadAcrossThePacific(diary: Diary, dana: DemoWorker): void {
  hang(diary, dana)
  minh(diary, dana)
  dara(diary, dana)
  liWei(diary, dana)
  mei(diary, dana)
  soojin(diary, dana)
}

function hang(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'hang.nguyen',
    name: 'Nguyễn Thị Hằng',
    language: 'vi',
    since: 64,
    signed: 50,
    sections: ['goals'],
    until: '90-days',
    looks: [50, 20],
  })
  const goal = aGoal(me, 49, {
    words: 'Tìm được việc làm buổi sáng ở nhà hàng gần nhà',
    area: 'work',
    by: 40,
    step: { text: 'Viết đơn xin việc cùng con gái', day: -44 },
  })
  goal.first.mark(43, 'done')
  goal.review(14, 'keep', { helped: 'Con gái giúp tôi viết tiếng Anh.' })
  goal.step(40, { text: 'Nộp đơn xin việc ở nhà hàng', day: 1 })
  goal.checkIn(18, 'slowly', 'Hai nơi chưa trả lời.')
}

function minh(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'minh.tran',
    name: 'Trần Văn Minh',
    language: 'vi',
    since: 31,
    signed: 27,
    sections: ['goals', 'goal-notes', 'quality-of-life'],
    until: '90-days',
    looks: [27],
  })
  aRound(me, 26, 'qol', { answers: lifeAnswers([7, 5, 7, 6, 6, 4, 5, 4, 8, 6]), occasion: 'starting' })
  const goal = aGoal(me, 26, {
    words: 'Có người giữ cháu để tôi đi học nghề',
    area: 'care',
    by: 66,
    step: { text: 'Gọi trung tâm giữ trẻ', day: 16 },
  })
  goal.pothole(26, 'trung tâm hết chỗ', 'ghi tên vào danh sách và hỏi nơi thứ hai')
}

function dara(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'dara.sok',
    name: 'Dara Sok',
    language: 'km',
    since: 190,
    signed: 180,
    sections: ['goals', 'bridge'],
    until: '12-months',
    looks: [180, 149, 118, 87, 56],
  })
  aRound(me, 176, 'bridge', { answers: bridgeAnswers([3, 4, 3, 4, 4, 2, 1, 2, 2]), occasion: 'starting' })
  const goal = aGoal(me, 178, {
    words: 'រៀនភាសាអង់គ្លេសឱ្យបានពីរថ្នាក់',
    area: 'learn',
    by: 30,
    step: { text: 'ទៅថ្នាក់ភាសាអង់គ្លេស', day: 3 },
  })
  goal.first.mark(150, 'doing')
  goal.review(147, 'keep', { window: 90 })
  goal.checkIn(100, 'well', 'ចប់ថ្នាក់ទីមួយហើយ')
  goal.review(58, 'keep', { helped: 'កូនស្រីជួយអានជាមួយខ្ញុំ', window: 30 })
}

function liWei(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'wei.li',
    name: 'Li Wei',
    language: 'zh-Hans',
    since: 85,
    signed: 59,
    sections: ['goals', 'bridge', 'earnings'],
    until: '90-days',
    looks: [59, 31],
  })
  const household = { people: 3, area: 'ma-boston' }
  aRound(me, 58, 'bridge', { answers: bridgeAnswers([4, 4, 4, 3, 5, 3, 4, 2, 2]), household })
  const goal = aGoal(me, 57, {
    words: '在仓库找到一份白天的工作',
    area: 'work',
    by: 33,
    step: { text: '请朋友帮我改简历', day: -50 },
  })
  goal.first.mark(49, 'done')
  goal.review(34, 'keep', { helped: '朋友告诉我哪家在招人。' })
  goal.step(34, { text: '参加面试', day: 6, time: '14:00' })
  goal.checkIn(12, 'well', '下周有面试。')
  goal.review(6, 'keep')
}

function mei(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'mei.chen',
    name: 'Mei-Ling Chen',
    language: 'zh-Hant',
    since: 45,
    signed: 8,
    sections: ['goals'],
    until: '30-days',
  })
  const goal = aGoal(me, 40, {
    words: '帶媽媽去看一次牙醫',
    area: 'people',
    by: 25,
    step: { text: '打電話問哪裡可以說中文', day: -33 },
  })
  goal.first.mark(32, 'done')
  goal.step(32, { text: '約一個星期六的時間', day: 9 })
  goal.review(9, 'keep')
}

function soojin(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'soojin.kim',
    name: 'Kim Soo-jin',
    language: 'ko',
    since: 140,
    signed: 44,
    sections: ['goals', 'calmap', 'bridge', 'quality-of-life'],
    until: '90-days',
    history: true,
    looks: [44, 16],
  })
  aRound(me, 138, 'bridge', { answers: bridgeAnswers([2, 2, 3, 2, 3, 1, 4, 1, 1]), occasion: 'starting' })
  aRound(me, 46, 'bridge', { answers: bridgeAnswers([3, 3, 3, 3, 3, 1, 4, 2, 2]), occasion: 'started-job' })
  aRound(me, 45, 'calmap', { answers: { home: 3, money: 3, child_care: 3, work: 3, people: 2 } })
  aRound(me, 15, 'qol', { answers: lifeAnswers([6, 5, 5, 6, 5, 4, 6, 5, 7, 6]) })
  const goal = aGoal(me, 43, {
    words: '한 달에 두 번 교회 모임에 나가기',
    area: 'people',
    by: 47,
    step: { text: '옆집 언니에게 같이 가자고 하기', day: -36 },
  })
  goal.first.mark(35, 'done')
  goal.checkIn(29, 'well', '두 번 다 갔다. 아이도 친구가 생겼다.')
  goal.step(29, { text: '다음 모임에 음식 하나 가져가기', day: 8 })
  goal.review(13, 'keep')
}

import { sharesWith } from './caseload.ts'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import type { DemoWorker } from './people.ts'
import { aRound, bridgeAnswers } from './round-diary.ts'

/** Four people who write Spanish. */
export function caseloadInSpanish(diary: Diary, dana: DemoWorker): void {
  gloria(diary, dana)
  yesenia(diary, dana)
  marisol(diary, dana)
  carlos(diary, dana)
}

function gloria(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'gloria.reyes',
    name: 'Gloria Reyes',
    language: 'es',
    since: 160,
    signed: 70,
    sections: ['goals', 'calmap'],
    until: '12-months',
    history: true,
    looks: [70, 38],
  })
  aRound(me, 150, 'calmap', { answers: { home: 3, food: 3, money: 2, people: 3, work: 2 }, occasion: 'starting' })
  aRound(me, 5, 'calmap', { answers: { home: 3, food: 4, money: 3, people: 4, work: 3 }, occasion: 'started-job' })
  const goal = aGoal(me, 68, {
    template: 'money.save',
    blanks: { amount: 10 },
    by: 60,
    step: { text: 'Abrir la cuenta de ahorros', day: 5 },
  })
  goal.card(68, 'why', 'Para la quinceañera de mi hija, sin deber nada.')
  goal.checkIn(52, 'well', 'Diez dólares, cuatro semanas seguidas.', { amount: 10 })
  goal.review(38, 'keep', { helped: 'El sobre en la cocina.' })
  goal.review(8, 'keep', { window: 30 })
}

function yesenia(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'yesenia.cruz',
    name: 'Yesenia Cruz',
    language: 'es',
    since: 96,
    signed: 88,
    sections: ['goals', 'goal-notes', 'papers-legal'],
    until: '12-months',
    looks: [88, 60, 29],
  })
  const goal = aGoal(me, 87, {
    template: 'papers.get',
    blanks: { paper: 'acta de nacimiento de mi hijo' },
    by: 8,
    step: { text: 'Averiguar dónde se pide', day: -80 },
  })
  goal.first.mark(79, 'done')
  const money = goal.step(79, {
    text: 'Juntar el dinero para pagarla',
    day: -30,
    need: 'Saber si alguien la puede pagar',
  })
  goal.pothole(79, 'cuesta más de lo que tengo', 'pregunto a la ayuda legal quién la paga', money.id)
  money.mark(31, 'done')
  goal.review(57, 'keep')
  goal.review(27, 'keep', { inTheWay: 'La oficina solo abre de día.', window: 14 })
  goal.step(27, { text: 'Ir a la oficina el miércoles temprano', day: 4 })
}

function marisol(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'marisol.vega',
    name: 'Marisol Vega',
    language: 'es',
    since: 260,
    signed: 150,
    sections: ['goals', 'bridge'],
    until: '12-months',
    looks: [150, 119, 88, 57],
  })
  const household = { people: 2, area: 'ma-boston' }
  aRound(me, 250, 'bridge', { answers: bridgeAnswers([3, 3, 4, 3, 3, 1, 2, 1, 1]), occasion: 'starting', household })
  aRound(me, 90, 'bridge', { answers: bridgeAnswers([3, 3, 4, 4, 3, 1, 3, 3, 4]), occasion: 'started-job', household })
  const goal = aGoal(me, 148, {
    template: 'work.stay',
    blanks: { n: 90 },
    by: 2,
    step: { text: 'Anotar mi horario en el calendario de la cocina', day: -144 },
  })
  goal.first.mark(144, 'done')
  goal.checkIn(110, 'well', 'Un mes.', { amount: 30 })
  goal.review(104, 'keep', { window: 90 })
  goal.checkIn(40, 'well', 'Me dieron las tardes fijas.', { amount: 80 })
  goal.review(14, 'achieved', { helped: 'Que mi mamá venga a las siete.' })
  aGoal(me, 13, {
    words: 'Aprender a usar el programa de la caja',
    area: 'learn',
    by: 45,
    step: { text: 'Pedirle a mi jefa media hora', day: 1 },
  })
}

function carlos(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'carlos.pena',
    name: 'Carlos Peña',
    language: 'es',
    since: 130,
    signed: 85,
    sections: ['goals', 'children'],
    until: '12-months',
    looks: [85],
  })
  // Written once and not looked at since: its dates have run out.
  const goal = aGoal(me, 128, {
    words: 'Llevar a mis hijas al dentista',
    area: 'children',
    by: -20,
    step: { text: 'Llamar y preguntar por el primer día libre', day: -110 },
  })
  goal.first.mark(100, 'cannot-yet', { reason: 'Trabajo a la hora en que abren.' })
}

import { sharesWith } from './caseload.ts'
import type { Diary } from './diary.ts'
import { aGoal } from './goal-diary.ts'
import type { DemoWorker } from './people.ts'
import { aRound, bridgeAnswers } from './round-diary.ts'

/** Four people who write Haitian Creole, French or Portuguese. */
export function caseloadAcrossTheAtlantic(diary: Diary, dana: DemoWorker): void {
  chantal(diary, dana)
  nadege(diary, dana)
  beatriz(diary, dana)
  claudia(diary, dana)
}

function chantal(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'chantal.pierre',
    name: 'Chantal Pierre',
    language: 'ht',
    since: 100,
    signed: 55,
    sections: ['goals', 'goal-notes'],
    until: '90-days',
    looks: [55, 26],
  })
  const goal = aGoal(me, 95, {
    words: 'Pale ak pwofesè pitit mwen an sou lekti',
    area: 'learn',
    by: 30,
    step: { text: 'Rele lekòl la', day: -50 },
  })
  goal.first.mark(51, 'done')
  goal.card(95, 'why', 'Mwen vle li renmen liv jan mwen te renmen yo.')
  goal.review(33, 'keep', { helped: 'Yon vwazen te tradui pou mwen.' })
  goal.step(33, { text: 'Ale nan reyinyon an', day: 6, time: '17:30', place: 'nan lekòl la' })
  goal.review(3, 'keep', { willChange: 'Mande lekòl la yon tradiktè.' })
}

function nadege(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'nadege.toussaint',
    name: 'Nadège Toussaint',
    language: 'fr',
    since: 48,
    signed: 21,
    sections: ['goals', 'bridge', 'body-mind'],
    until: '90-days',
    looks: [21],
  })
  aRound(me, 22, 'bridge', {
    answers: bridgeAnswers([2, 3, 3, 2, 'rather-not-say', 'rather-not-say', 5, 1, 1]),
    occasion: 'starting',
  })
  const goal = aGoal(me, 20, {
    words: 'Faire reconnaître mon diplôme d’infirmière',
    area: 'work',
    by: 240,
    step: { text: 'Trouver l’adresse du bureau qui s’en occupe', day: -12 },
  })
  goal.first.mark(11, 'done')
  goal.sure(20, 'very')
  goal.step(11, {
    text: 'Demander une copie du diplôme à mon école',
    day: 20,
    need: 'Quarante dollars pour le courrier',
  })
  goal.checkIn(9, 'slowly', 'L’école ne répond pas au téléphone.')
}

function beatriz(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'beatriz.lima',
    name: 'Beatriz Lima',
    language: 'pt-BR',
    since: 170,
    signed: 160,
    sections: ['goals'],
    until: '12-months',
    looks: [160, 128, 96, 64, 30],
  })
  const goal = aGoal(me, 158, {
    words: 'Conseguir vaga na creche para o Davi',
    area: 'care',
    by: 10,
    step: { text: 'Visitar duas creches perto de casa', day: -140 },
  })
  goal.first.mark(138, 'done')
  const list = goal.step(138, { text: 'Pôr o nome na lista de espera', day: -125 })
  list.mark(124, 'done')
  goal.review(120, 'keep', { window: 90 })
  goal.checkIn(70, 'stuck', 'Ainda na lista. Sou a quarta.')
  goal.review(31, 'keep', { helped: 'Ligar toda segunda-feira.' })
  goal.card(31, 'reward', 'Um café sozinha, sem pressa')
  goal.review(1, 'achieved', { helped: 'Não desistir da lista.' })
}

function claudia(diary: Diary, dana: DemoWorker): void {
  const me = sharesWith(diary, dana, {
    email: 'claudia.santos',
    name: 'Claudia Santos',
    language: 'pt-BR',
    since: 33,
    signed: 30,
    sections: ['goals', 'goal-notes', 'calmap'],
    until: '90-days',
    looks: [30],
  })
  aRound(me, 31, 'calmap', {
    answers: { home: 2, food: 3, money: 2, work: 3, people: 2, learning: 3 },
    notes: { home: 'Dividimos o apartamento com outra família.' },
    occasion: 'starting',
  })
  const goal = aGoal(me, 29, {
    words: 'Aprender inglês para falar no trabalho',
    area: 'learn',
    by: 150,
    step: { text: 'Ir à primeira aula na biblioteca', day: -20 },
  })
  goal.first.mark(20, 'done')
  goal.checkIn(13, 'well', 'Falei com a chefe sem tradutor.')
  goal.step(13, { text: 'Escrever dez palavras por dia', day: 1 })
  goal.step(13, { text: 'Fazer a prova do primeiro nível', day: 25 })
}

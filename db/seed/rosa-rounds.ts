import type { Person } from './people.ts'
import { aRound, bridgeAnswers, lifeAnswers } from './round-diary.ts'

/** Four bridges (the third one lower), three family maps and five times *My life now*. */
export function rosasRounds(me: Person): void {
  const household = { people: 3, area: 'ma-other' }
  aRound(me, 421, 'bridge', {
    answers: bridgeAnswers([2, 4, 3, 4, 2, 1, 2, 2, 3]),
    occasion: 'starting',
    household,
  })
  aRound(me, 243, 'bridge', {
    answers: bridgeAnswers([3, 4, 3, 4, 2, 2, 2, 3, 3]),
    occasion: 'reached-goal',
    household,
  })
  // The restaurant closed and Lucas was ill for weeks.
  aRound(me, 131, 'bridge', {
    answers: bridgeAnswers([3, 3, 2, 4, 2, 1, 2, 1, 1]),
    occasion: 'something-changed',
    household,
  })
  aRound(me, 6, 'bridge', {
    answers: bridgeAnswers([3, 4, 3, 4, 2, 1, 3, 2, 3]),
    occasion: 'started-job',
    household,
  })

  aRound(me, 418, 'calmap', {
    answers: {
      home: 2,
      food: 3,
      money: 2,
      child_care: 3,
      children: 4,
      getting_around: 3,
      people: 4,
      learning: 2,
      work: 3,
      papers: 4,
    },
    notes: {
      home: 'Estamos en la sala de mi hermana. Los niños duermen bien, yo no tanto.',
      people: 'Mi hermana Elena.',
    },
    occasion: 'starting',
  })
  aRound(me, 236, 'calmap', {
    answers: {
      home: 4,
      food: 4,
      money: 3,
      child_care: 3,
      children: 4,
      getting_around: 3,
      health: 3,
      people: 4,
      learning: 2,
      work: 4,
      papers: 4,
    },
    notes: {
      home: 'El contrato está a mi nombre. El cuarto de los niños es azul y amarillo.',
      work: 'Turno fijo en la cocina.',
    },
    occasion: 'reached-goal',
  })
  aRound(me, 20, 'calmap', {
    answers: {
      home: 3,
      food: 4,
      money: 2,
      child_care: 2,
      children: 5,
      getting_around: 3,
      health: 3,
      safety: 'skip',
      people: 4,
      learning: 4,
      work: 3,
      papers: 4,
    },
    notes: {
      home: 'La renta subió. Todavía podemos.',
      child_care: 'Los martes no tengo con quién dejar a Lucas.',
      children: 'Se ríen mucho en la casa.',
      people: 'Mi hermana, y la señora Ortiz de al lado.',
    },
    wishes: { home: 4, child_care: 4, work: 5 },
    occasion: 'just-because',
  })

  aRound(me, 423, 'qol', { answers: lifeAnswers([5, 4, 4, 6, 7, 6, 4, 3, 8, 5]), occasion: 'starting' })
  aRound(me, 330, 'qol', { answers: lifeAnswers([5, 5, 4, 6, 7, 6, 4, 4, 8, 5]) })
  aRound(me, 238, 'qol', { answers: lifeAnswers([6, 7, 6, 7, 7, 7, 6, 7, 8, 7]), occasion: 'reached-goal' })
  aRound(me, 128, 'qol', {
    answers: lifeAnswers([4, 3, 3, 4, 6, 6, 5, 3, 8, 4]),
    occasion: 'something-changed',
    onlyMe: true,
  })
  aRound(me, 9, 'qol', { answers: lifeAnswers([6, 6, 5, 7, 7, 8, 6, 6, 9, 7]), occasion: 'started-job' })
}

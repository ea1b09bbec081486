import { addDays, type Day, daysBetween } from '#app/domain/day.ts'
import type { GoalEvent } from '#app/domain/goal-event.ts'
import { LIFE_AREAS } from '#app/domain/life-area.ts'
import { RELEASE_TEXT_VERSION, type Section } from '#app/domain/release.ts'
import { instrumentKeys, type OurKey, publishedInstrument } from '#app/instruments/published.ts'
import type { Rows } from './bulk-insert.ts'
import type { Chance } from './random.ts'

/** What stays the same for everybody in one run. */
export interface LoadRun {
  now: string
  today: Day
  years: number
  passwordHash: string
}

export interface MadeUpPerson {
  /** 1, 2, 3 …: names the person and sorts the ids */
  number: number
  workerId: string
  chance: Chance
}

const firstNames = ['Ana', 'Bea', 'Carl', 'Dora', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivan', 'June', 'Kofi', 'Lena']
const lastNames = ['Abreu', 'Brooks', 'Cruz', 'Diaz', 'Evans', 'Flores', 'Grant', 'Hill', 'Ito', 'Jones', 'Kerr']
const goals = {
  en: ['Find a job with morning hours', 'Finish the evening class', 'Have child care I can count on'],
  es: ['Encontrar un trabajo de mañana', 'Terminar el curso de la tarde', 'Tener quien cuide a los niños'],
} as const
const steps = {
  en: ['Call and ask', 'Fill in the form', 'Go there once', 'Ask my sister'],
  es: ['Llamar y preguntar', 'Llenar el formulario', 'Ir una vez', 'Preguntarle a mi hermana'],
} as const
const notes = { en: 'Slower than I hoped, and it goes on.', es: 'Más lento de lo que quería, pero sigue.' } as const
const roundsAYear: Record<OurKey, number> = { qol: 4, calmap: 2, bridge: 2 }

/** The person behind a number, with everything of their history as rows. Puts them into `rows`. */
export function madeUpLife(rows: Required<Rows>, run: LoadRun, { number, workerId, chance }: MadeUpPerson): void {
  // In the order they are made, as the ids of the product are: what happened on one day stays in its order.
  let made = 0
  const id = () => `${inBase32(number, 7)}${inBase32(made++, 3)}${chance.letters()}`
  const language = chance.times(40) ? 'es' : 'en'
  const began = addDays(run.today, -Math.max(1, Math.round(run.years * 365) - chance.whole(0, 60)))
  const ownerId = id()
  const name = `${chance.one(firstNames)} ${chance.one(lastNames)}`
  rows.person.push({
    id: ownerId,
    name,
    language,
    timeZone: 'America/New_York',
    programmeKey: 'massachusetts',
    householdSize: chance.whole(2, 6),
    area: 'ma-other',
    createdAt: at(began),
  })
  rows.account.push({
    id: id(),
    personId: ownerId,
    role: 'participant',
    identifier: `person-${String(number).padStart(7, '0')}@seed.test`,
    identifierKind: 'email',
    passwordHash: run.passwordHash,
    createdAt: at(began),
    endedAt: null,
  })
  const life = { ownerId, language, id, chance, run, rows } as const
  const days = daysBetween(began, run.today)
  let goalNumber = 0
  for (let day = 7; day < days - 7; day += 180) {
    goalNumber += 1
    const isLast = day + 180 >= days - 7
    goal(life, addDays(began, day), Math.min(150, days - day - 1), goalNumber, isLast)
  }
  for (const key of instrumentKeys) {
    const every = Math.round(365 / roundsAYear[key])
    for (let day = 3; day < days; day += every) round(life, key, addDays(began, day))
  }
  release(life, workerId, name, addDays(run.today, -chance.whole(1, Math.min(80, days))))
}

const inBase32 = (number: number, length: number) => number.toString(32).padStart(length, '0')

interface Life {
  ownerId: string
  language: 'en' | 'es'
  id: () => string
  chance: Chance
  run: LoadRun
  rows: Required<Rows>
}

/** Five in the afternoon in UTC: the same calendar day from Alaska to Massachusetts. */
const at = (day: Day) => `${day}T17:00:00.000Z`

function goal(life: Life, from: Day, length: number, number: number, isNow: boolean): void {
  const { ownerId, language, id, chance, rows } = life
  const goalId = id()
  const until = addDays(from, length)
  const achieved = !isNow && chance.times(70)
  const statement = chance.one(goals[language])
  const lastReview = addDays(from, length - (length % 30))
  rows.goal.push({
    id: goalId,
    ownerId,
    number,
    lifeArea: chance.one(LIFE_AREAS.filter((area) => area !== 'safety')),
    statement,
    statementLanguage: language,
    templateKey: null,
    templateBlanks: null,
    targetDay: isNow ? addDays(life.run.today, chance.whole(10, 120)) : until,
    status: isNow ? 'now' : achieved ? 'achieved' : 'set-aside',
    onlyMe: 0,
    reviewDay: addDays(lastReview, 30),
    confidence: chance.one(['a-little', 'quite', 'very']),
    shownAt: at(from),
    achievedDay: achieved ? until : null,
    createdAt: at(from),
    createdDay: from,
    updatedAt: at(until),
  })
  rows.goalCard.push({ goalId, ownerId, card: 'why', text: notes[language], language, updatedAt: at(from) })
  tell(life, goalId, from, { kind: 'set', status: 'now' })
  for (let position = 1; position <= 4; position++) step(life, goalId, from, length, position, isNow)
  for (let day = 30; day <= length; day += 30) look(life, goalId, addDays(from, day))
  for (let day = 12; day <= length; day += 24) checkIn(life, goalId, addDays(from, day))
  if (!isNow) {
    const to = achieved ? 'achieved' : 'set-aside'
    tell(life, goalId, until, { kind: 'status', from: 'now', to, reason: null })
  }
}

function step(life: Life, goalId: string, from: Day, length: number, position: number, isNow: boolean): void {
  const { ownerId, language, id, chance, rows, run } = life
  const stepId = id()
  const text = chance.one(steps[language])
  const doneDay = addDays(from, Math.round((length * position) / 5))
  const isOpen = isNow && position > 2
  rows.step.push({
    id: stepId,
    goalId,
    ownerId,
    position,
    text,
    language,
    actor: chance.times(15) ? 'both' : 'me',
    day: isOpen ? addDays(run.today, chance.whole(-6, 20)) : doneDay,
    status: isOpen ? chance.one(['not-started', 'doing'] as const) : 'done',
    onlyMe: 0,
    doneDay: isOpen ? null : doneDay,
    createdAt: at(from),
  })
  const said = { text, language }
  if (position > 1) tell(life, goalId, from, { kind: 'step-added', stepId, step: said })
  if (isOpen) return
  const marked = { from: 'not-started', to: 'done', reason: null } as const
  tell(life, goalId, doneDay, { kind: 'step-status', stepId, step: said, ...marked })
}

function look(life: Life, goalId: string, day: Day): void {
  const { ownerId, id, chance, rows, language } = life
  const helped = chance.times(30) ? notes[language] : null
  const nextDay = addDays(day, 30)
  rows.review.push({
    id: id(),
    goalId,
    ownerId,
    day,
    decision: 'keep',
    helped,
    inTheWay: null,
    willChange: null,
    language: helped ? language : null,
    nextDay,
    createdAt: at(day),
  })
  tell(life, goalId, day, { kind: 'review', decision: 'keep' })
}

function checkIn(life: Life, goalId: string, day: Day): void {
  const { ownerId, id, chance, rows, language } = life
  const how = chance.one(['well', 'slowly', 'stuck'] as const)
  const note = chance.times(50) ? notes[language] : null
  rows.checkIn.push({
    id: id(),
    goalId,
    ownerId,
    day,
    how,
    note,
    language: note ? language : null,
    amount: null,
    onlyMe: 0,
    createdAt: at(day),
  })
  const words = note ? { text: note, language } : null
  tell(life, goalId, day, { kind: 'check-in', how, note: words, amount: null, onlyMe: false })
}

function tell(life: Life, goalId: string, day: Day, event: GoalEvent): void {
  const { ownerId, id, rows } = life
  const { kind, ...snapshot } = event
  const place = { goalId, ownerId, kind, day, at: at(day), revision: 1 }
  rows.goalEvent.push({ id: id(), ...place, snapshot: JSON.stringify(snapshot), changeId: id() })
}

function round(life: Life, key: OurKey, day: Day): void {
  const { ownerId, id, chance, rows } = life
  const { structure, version } = publishedInstrument(key)
  const roundId = id()
  rows.round.push({
    id: roundId,
    ownerId,
    instrumentKey: key,
    instrumentVersion: String(version),
    day,
    finishedAt: at(day),
    occasion: chance.times(50) ? 'just-because' : null,
    onlyMe: 0,
    householdSize: null,
    area: null,
    earningsVersion: null,
    typedInDay: null,
  })
  for (const item of structure.items) {
    const isSkipped = chance.times(6)
    rows.answer.push({
      roundId,
      itemKey: item.key,
      ownerId,
      level: isSkipped ? null : chance.whole(structure.scale.from, structure.scale.to),
      leftOut: isSkipped ? 'skip' : null,
      onlyMe: item.startsOnlyMe ? 1 : 0,
    })
  }
}

function release(life: Life, workerId: string, signedName: string, signed: Day): void {
  const { ownerId, id, chance, rows, language } = life
  const releaseId = id()
  rows.release.push({
    id: releaseId,
    ownerId,
    workerId,
    untilDay: addDays(signed, 90),
    signedName,
    signedText: 'Made up for a load test. Nobody signed this.',
    signedTextVersion: RELEASE_TEXT_VERSION,
    language,
    fromDay: signed,
    signedAt: at(signed),
  })
  const sections: Section[] = ['goals']
  for (const section of ['goal-notes', 'calmap', 'bridge'] as const) if (chance.times(50)) sections.push(section)
  for (const section of sections) rows.releaseSection.push({ releaseId, section })
}

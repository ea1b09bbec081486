import { addDays, addMonths } from '#app/domain/day.ts'
import type { MilestoneIdea } from '#app/domain/milestone.ts'
import { addChild } from '#app/features/children/add-child.server.ts'
import { setLetSee } from '#app/features/family/circle/let-see.server.ts'
import { answerToFamilyGoal } from '#app/features/family-goals/change-family-goal.server.ts'
import { checkInFamilyGoal } from '#app/features/family-goals/going/family-check-ins.server.ts'
import { setFamilyGoal } from '#app/features/family-goals/set-family-goal.server.ts'
import { addFamilyStep } from '#app/features/family-goals/steps/family-steps.server.ts'
import { showGoal } from '#app/features/goals/family/show-goal.server.ts'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { addMilestone, type NewMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { addToDo } from '#app/features/to-dos/add-to-do.server.ts'
import { markToDo } from '#app/features/to-dos/mark-to-do.server.ts'
import { confirmContact, insertContact, write } from '#db'
import { type Diary, done, type When } from './diary.ts'
import { aPerson, comesIn, type DemoWorker, type Person } from './people.ts'
import { aRelease, lookedAt } from './release-diary.ts'
import { rosasGoals } from './rosa-goals.ts'
import { rosasRounds } from './rosa-rounds.ts'

/** Fourteen months of Rosa: a lease after many noes, work lost and found again, and a course that began with a phone call. */
export function rosa(diary: Diary, dana: DemoWorker): Person {
  const me = aPerson(diary, {
    email: 'rosa@demo.test',
    name: 'Rosa Delgado',
    language: 'es',
    programme: 'massachusetts',
    since: 424,
  })
  rosasGoals(me)
  rosasRounds(me)
  rosasPapers(me)
  rosasMoments(me)
  rosasChildren(me)
  // Where a code reaches her: the demo shows on a page what would be sent there.
  me.on(120, async ({ personId, now: at }) => {
    const place = { personId, channel: 'email' as const, address: 'rosa@demo.test', at }
    await write(async (trx) => confirmContact(trx, personId, await insertContact(trx, place), at))
  })

  const day = me.calendar.workday
  const sections = ['goals', 'calmap', 'bridge'] as const
  aRelease(me, [day(402), '10:20'], dana, { sections, until: '90-days' })
  // The first one ran out; a month later they met again and Rosa signed for longer, her special moments too.
  aRelease(me, [day(281), '14:10'], dana, {
    sections: [...sections, 'moments'],
    until: '12-months',
    history: true,
    reason: 'Para no explicar todo de nuevo en cada cita.',
  })
  const meetings = [402, 371, 342, 316, 281, 252, 224, 193, 161, 126, 97, 68, 33, 14] as const
  for (const ago of meetings) lookedAt(dana, [day(ago), ago === 281 ? '14:25' : '10:40'], me)
  return me
}

/** What offices asked Rosa for: one paper turned in, two that wait with their days. */
function rosasPapers(me: Person): void {
  const letter = aPaper(me, 26, 'Carta de la escuela con el horario de Sofia', -15)
  const turnedIn = me.diary.submission()
  me.on(17, async (who) => {
    done(await markToDo(who, letter(), { submission: turnedIn, done: true }))
  })
  aPaper(me, 11, 'Los dos papeles de la escuela para la beca', 4)
  aPaper(me, 6, 'Formulario de renovación para la oficina', 13)
}

/** What Rosa is proud of: the keys, the new job; and one that is nobody else's. */
function rosasMoments(me: Person): void {
  aMoment(me, 244, 'keys', 'Tercer piso, con ventana a la calle', {
    daysAgo: 246,
    note: 'Lucas corrió de un cuarto al otro hasta dormirse.',
  })
  aMoment(me, 52, null, 'Hablé con mi mamá después de dos años', { daysAgo: 53, onlyMe: true })
  aMoment(me, 10, 'first-day', 'En la cocina del hospital', { daysAgo: 10, shown: true })
}

/** A special moment written down, of a day before or of that day. */
function aMoment(
  me: Person,
  when: When,
  idea: MilestoneIdea | null,
  text: string,
  { daysAgo, ...wishes }: { daysAgo: number; note?: string; onlyMe?: boolean; shown?: boolean },
): void {
  const submission = me.diary.submission()
  me.on(when, async (who) => {
    const day = addDays(me.calendar.today, -daysAgo)
    const plain = { about: null, note: '', monthOnly: false, onlyMe: false }
    done(await addMilestone(who, { ...plain, submission, idea, text, day, ...wishes }))
  })
}

/** What Rosa writes down for Lucas: one that the family reads, one that is hers, and a day to come that nobody else sees. */
function rosasChildren(me: Person): void {
  const submission = me.diary.submission()
  let childId = ''
  me.on(58, async (who) => {
    childId = done(await addChild(who, { submission, nickname: 'Lucas', band: 'three-to-five' })).childId
  })
  const moment = (when: number, daysAgo: number, wishes: Partial<NewMilestone>) => {
    const sent = me.diary.submission()
    me.on(when, async (who) => {
      const day = addDays(me.calendar.today, -daysAgo)
      const plain = { idea: null, text: '', about: null, note: '', monthOnly: false, onlyMe: false }
      const forChild = { childId, area: wishes.idea || wishes.coming ? ('school' as const) : ('independence' as const) }
      done(await addMilestone(who, { ...plain, submission: sent, day, forChild, ...wishes }))
    })
  }
  moment(56, 57, { idea: 'small-counts' })
  moment(34, 36, { text: 'Ayuda a poner la mesa', shown: true })
  const preschool = { text: 'Primer día en el preescolar', coming: true, place: 'Con la maestra Ana, puerta azul' }
  moment(12, -44, preschool)
}

/** A paper written down; answers how to name it once it is there. */
function aPaper(me: Person, when: When, text: string, dueIn: number): () => string {
  const submission = me.diary.submission()
  let toDoId = ''
  me.on(when, async (who) => {
    const day = addDays(me.calendar.today, dueIn)
    toDoId = done(await addToDo(who, { submission, text, day })).toDoId
  })
  return () => toDoId
}

/** The circle of Rosa's family: Miguel and Sofia with accounts of their own, and Lucas (4), for whom Rosa writes. */
export function familyOfRosa(rosa: Person, miguel: Person, sofia: Person): void {
  comesIn(rosa, miguel, 60, 'adult')
  comesIn(rosa, sofia, 59, 'teenager')
  const submission = rosa.diary.submission()
  miguel.on([58, '18:30'], async (who) => {
    done(await setLetSee(who, sofia.who.personId, { submission, see: 'yes' }))
  })
  sofiasOwn(sofia)
  dinnersTogether(rosa, miguel, sofia)
}

/** What they do together: Rosa proposed it, Miguel said yes, Sofia has not answered yet. */
function dinnersTogether(rosa: Person, miguel: Person, sofia: Person): void {
  const [set, yes, table, shopping, well] = Array.from({ length: 5 }, () => rosa.diary.submission())
  const [statement, reward] = ['Cenar juntos en la mesa tres noches por semana', 'Un domingo de playa']
  const pair = { ifThis: 'una noche no se puede', thenWe: 'desayunamos juntos' }
  let familyGoalId = ''
  rosa.on([45, '19:10'], async (who) => {
    const asked = [miguel.who.personId, sofia.who.personId]
    const goal = { statement, timesAWeek: 3, ...pair, reward, byMonth: null, asked }
    familyGoalId = done(await setFamilyGoal(who, { submission: set as string, ...goal })).familyGoalId
  })
  miguel.on([44, '21:05'], async (who) => {
    done(await answerToFamilyGoal(who, familyGoalId, { submission: yes as string, answer: 'yes' }))
  })
  miguel.on([44, '21:10'], async (who) => {
    const step = { text: 'Buy what we need on Saturdays', doer: who.personId, day: null, dayShown: false }
    done(await addFamilyStep(who, familyGoalId, { submission: shopping as string, ...step }))
  })
  rosa.on([43, '20:00'], async (who) => {
    const step = { text: 'Apagar los teléfonos a las seis', doer: 'everyone', day: null, dayShown: false }
    done(await addFamilyStep(who, familyGoalId, { submission: table as string, ...step }))
  })
  miguel.on([9, '21:30'], async (who) => {
    const said = { going: 'well', note: 'Three nights this week, and Lucas told a joke.' } as const
    done(await checkInFamilyGoal(who, familyGoalId, { submission: well as string, ...said }))
  })
}

/** What Sofia writes herself: a moment and a goal that she shows, and an idea in her own voice that she keeps. */
function sofiasOwn(me: Person): void {
  const moment = (when: number, wishes: Partial<NewMilestone>) => {
    const submission = me.diary.submission()
    me.on([when, '17:10'], async (who) => {
      const plain = { idea: null, text: '', about: null, note: '', monthOnly: false, onlyMe: false, day: who.today }
      done(await addMilestone(who, { ...plain, submission, ...wishes }))
    })
  }
  moment(56, { text: 'Second place at the science fair', shown: true })
  moment(20, { idea: 'teen-feelings' })
  const [set, show] = [me.diary.submission(), me.diary.submission()]
  let goalId = ''
  me.on([54, '17:20'], async (who) => {
    const wording = { statement: 'Read one book each month' }
    const firstStep = { text: 'Get a book at the library', day: addDays(who.today, 3) }
    const plain = { lifeArea: 'learn', status: 'now', onlyMe: false, targetDay: addMonths(who.today, 6) } as const
    goalId = done(await setGoal(who, { submission: set, wording, firstStep, ...plain })).goalId
  })
  me.on([54, '17:25'], async (who) => {
    done(await showGoal(who, goalId, { submission: show, shown: true }))
  })
}

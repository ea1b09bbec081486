import { addDays } from '#app/domain/day.ts'
import type { MilestoneIdea } from '#app/domain/milestone.ts'
import { addMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { addToDo } from '#app/features/to-dos/add-to-do.server.ts'
import { markToDo } from '#app/features/to-dos/mark-to-do.server.ts'
import { confirmContact, insertContact, newId, write } from '#db'
import { type Diary, done, type When } from './diary.ts'
import { aPerson, type DemoWorker, type Person } from './people.ts'
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
  aMoment(me, 10, 'first-day', 'En la cocina del hospital', { daysAgo: 10 })
}

/** A special moment written down, of a day before or of that day. */
function aMoment(
  me: Person,
  when: When,
  idea: MilestoneIdea | null,
  text: string,
  { daysAgo, note = '', onlyMe = false }: { daysAgo: number; note?: string; onlyMe?: boolean },
): void {
  const submission = me.diary.submission()
  me.on(when, async (who) => {
    const day = addDays(me.calendar.today, -daysAgo)
    done(await addMilestone(who, { submission, idea, text, about: null, note, day, monthOnly: false, onlyMe }))
  })
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

/**
 * The circle of Rosa's family: Miguel with an account of his own, Sofia (15) and Lucas (4) without one. Written as rows:
 * there is no verb for it yet, and no page shows it.
 */
export function familyOfRosa(rosa: Person, miguel: Person): void {
  const { timeZone, programme } = rosa.who
  rosa.on([60, '20:30'], async ({ now }) => {
    await write(async (trx) => {
      const circleId = newId()
      await trx.insertInto('circle').values({ id: circleId, createdAt: now }).execute()
      const members = [rosa.who.personId, miguel.who.personId]
      for (const name of ['Sofia', 'Lucas']) {
        const id = newId()
        const person = { id, name, language: 'es', timeZone, programmeKey: programme, createdAt: now }
        await trx.insertInto('person').values(person).execute()
        members.push(id)
      }
      for (const personId of members) {
        await trx.insertInto('circleMember').values({ circleId, personId, joinedAt: now, leftAt: null }).execute()
      }
    })
  })
}

import { addDays } from '#app/domain/day.ts'
import { addToDo } from '#app/features/to-dos/add-to-do.server.ts'
import { markToDo } from '#app/features/to-dos/mark-to-do.server.ts'
import { done, type When } from './diary.ts'
import type { Person } from './people.ts'

/** What offices asked Rosa for: one paper turned in, two that wait with their days. */
export function rosasPapers(me: Person): void {
  const letter = aPaper(me, 26, 'Carta de la escuela con el horario de Sofia', -15)
  const turnedIn = me.diary.submission()
  me.on(17, async (who) => {
    done(await markToDo(who, letter(), { submission: turnedIn, done: true }))
  })
  aPaper(me, 11, 'Los dos papeles de la escuela para la beca', 4)
  aPaper(me, 6, 'Formulario de renovación para la oficina', 13)
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

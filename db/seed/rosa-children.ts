import { addDays } from '#app/domain/day.ts'
import { addChild } from '#app/features/children/add-child.server.ts'
import { addMilestone, type NewMilestone } from '#app/features/milestones/add-milestone.server.ts'
import { done } from './diary.ts'
import type { Person } from './people.ts'

/** What Rosa writes down for Lucas: one that the family reads, one that is hers, and a day to come that nobody else sees. */
export function rosasChildren(me: Person): void {
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

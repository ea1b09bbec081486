import { addDays } from '#app/domain/day.ts'
import { addStop } from '#app/features/roadmap/add-stop.server.ts'
import { markStop } from '#app/features/roadmap/mark-stop.server.ts'
import { setRoadmap } from '#app/features/roadmap/set-roadmap.server.ts'
import { tieGoal } from '#app/features/roadmap/tie-goal.server.ts'
import { writeUpdate } from '#app/features/roadmap/write-update.server.ts'
import { done, type When } from './diary.ts'
import type { Person } from './people.ts'

interface NewStop {
  words: string
  /** so many days from today */
  by?: number
  ways?: { ifText: string; thenText: string }
}

export interface RoadmapDiary {
  stop(when: When, stop: NewStop): { reached(when: When): void }
  /** One of the person's goals becomes a stop. */
  goal(when: When, goalId: () => string): void
  update(when: When, text: string): void
}

/** Writes a big goal down in a person's diary, and all that becomes of it. */
export function aRoadmap(
  person: Person,
  when: When,
  goal: { words: string; by: number; reward: string },
): RoadmapDiary {
  const { diary, calendar } = person
  let roadmapId = ''
  const dayOf = (fromToday: number) => addDays(calendar.today, fromToday)
  type Me = Parameters<typeof setRoadmap>[0]
  const on = (at: When, act: (me: Me, submission: string) => Promise<unknown>) => {
    const submission = diary.submission()
    person.on(at, async (me) => {
      await act(me, submission)
    })
  }
  on(when, async (me, submission) => {
    const words = { statement: goal.words, targetDay: dayOf(goal.by), reward: goal.reward, onlyMe: false }
    roadmapId = done(await setRoadmap(me, { submission, ...words })).roadmapId
  })
  return {
    stop(at, { words, by, ways = { ifText: '', thenText: '' } }) {
      let stopId = ''
      on(at, async (me, submission) => {
        const day = by === undefined ? null : dayOf(by)
        const stop = { submission, statement: words, day, reached: false, ...ways, onlyMe: false }
        stopId = done(await addStop(me, roadmapId, stop)).stopId
      })
      return {
        reached(day) {
          on(day, async (me, submission) => done(await markStop(me, roadmapId, stopId, { submission, reached: true })))
        },
      }
    },
    goal(at, goalId) {
      on(at, async (me, submission) =>
        done(await tieGoal(me, roadmapId, { submission, goalId: goalId(), stopId: null })),
      )
    },
    update(at, text) {
      on(at, async (me, submission) => {
        const line = { submission, updateId: null, version: 0, text, day: me.today, onlyMe: false }
        done(await writeUpdate(me, roadmapId, line))
      })
    },
  }
}

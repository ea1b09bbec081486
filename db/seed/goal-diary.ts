import type { Participant } from '#app/domain/actor.ts'
import type { CheckInWord } from '#app/domain/check-in.ts'
import { addDays } from '#app/domain/day.ts'
import type { Confidence, GoalStatus } from '#app/domain/goal.ts'
import type { LifeArea } from '#app/domain/life-area.ts'
import type { ReviewDecision, ReviewWindow } from '#app/domain/review.ts'
import type { StepActor, StepStatus } from '#app/domain/step.ts'
import type { FilledBlanks, TemplateKey } from '#app/domain/template.ts'
import { addReviewWords } from '#app/features/goals/add-review-words.server.ts'
import { addStep } from '#app/features/goals/add-step.server.ts'
import { changeGoalStatus } from '#app/features/goals/change-goal-status.server.ts'
import { checkIn } from '#app/features/goals/check-in.server.ts'
import { correctCheckIn } from '#app/features/goals/history/correct-check-in.server.ts'
import { undoChange } from '#app/features/goals/history/undo-change.server.ts'
import { keepOnlyMe } from '#app/features/goals/keep-only-me.server.ts'
import { postponeReview } from '#app/features/goals/look/postpone-review.server.ts'
import { markStep } from '#app/features/goals/mark-step.server.ts'
import { typeInSheet } from '#app/features/goals/paper/type-in-sheet.server.ts'
import { putStepOff } from '#app/features/goals/put-step-off.server.ts'
import { restateGoal } from '#app/features/goals/restate-goal.server.ts'
import { reviewGoal } from '#app/features/goals/review-goal.server.ts'
import { sayHowSure } from '#app/features/goals/say-how-sure.server.ts'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { setMeasure } from '#app/features/goals/set-measure.server.ts'
import { writeCard } from '#app/features/goals/write-card.server.ts'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { type CardName, database, findGoal, listGoalEvents, listSteps } from '#db'
import { done, type When } from './diary.ts'
import type { Person } from './people.ts'

/** A day as so many days from today: 14 is in two weeks, -3 was three days ago. */
type FromToday = number

type NewWording = { words: string; area: LifeArea } | { template: TemplateKey; blanks: FilledBlanks }

type NewGoal = NewWording & {
  by: FromToday
  later?: boolean
  onlyMe?: boolean
  step: { text: string; day?: FromToday }
}

/** What stood on a sheet filled in by hand; `onPaper` is how many days ago that was. */
interface FilledSheet {
  onPaper: number
  words: string
  by: FromToday
  why: string
  step: { text: string; day?: FromToday }
  ifText: string
  thenText: string
}

interface NewStep {
  text: string
  actor?: StepActor
  actorName?: string
  day?: FromToday
  time?: string
  place?: string
  need?: string
  onlyMe?: boolean
}

/** The id of something that is made when the diary is lived through. */
interface Known {
  id: string
}

const notYet: Known = {
  get id(): string {
    throw new Error('this is told before it happened')
  },
}

export interface StepDiary {
  id(): string
  mark(when: When, to: StepStatus, more?: { reason?: string; pothole?: () => string }): void
  putOff(when: When, day: FromToday): void
}

export interface GoalDiary {
  first: StepDiary
  id(): string
  step(when: When, step: NewStep): StepDiary
  checkIn(when: When, how: CheckInWord, note?: string, more?: { amount?: number; onlyMe?: boolean }): void
  review(
    when: When,
    decision: ReviewDecision,
    words?: { helped?: string; inTheWay?: string; willChange?: string; window?: ReviewWindow },
  ): void
  moveDate(when: When, by: FromToday): void
  /** Other words, and the part of life it is about when that was not said before. */
  restate(when: When, words: string, area?: LifeArea): void
  /** The look is put on another day. */
  later(when: When, day: FromToday, reason: string): void
  /** What was written last is taken back. */
  undo(when: When): void
  /** The check-in that was written last is corrected. */
  correct(when: When, how: CheckInWord, note: string, amount: number | null): void
  measure(when: When, measure: { text?: string; unit: string; start: number; target: number }): void
  card(when: When, card: CardName, text: string): void
  sure(when: When, confidence: Confidence): void
  /** What may get in the way; of one step when it is named. Answers how to name it when a step takes the detour. */
  pothole(when: When, ifText: string, thenText: string, step?: () => string): () => string
  status(when: When, to: GoalStatus, reason?: string): void
  onlyMe(when: When): void
}

/** Writes a goal down in a person's diary, and all that becomes of it. */
export function aGoal(person: Person, when: When, goal: NewGoal): GoalDiary {
  const { calendar } = person
  return aGoalMadeBy(person, when, (me, submission) =>
    setGoal(me, {
      submission,
      wording: 'words' in goal ? { statement: goal.words } : { templateKey: goal.template, blanks: goal.blanks },
      lifeArea: 'words' in goal ? goal.area : null,
      targetDay: addDays(calendar.today, goal.by),
      status: goal.later ? 'later' : 'now',
      onlyMe: goal.onlyMe ?? false,
      firstStep: { text: goal.step.text, day: dayFrom(calendar, goal.step.day) },
    }),
  )
}

/** The same for a goal that was written by hand on a sheet, so many days ago, and typed in later. */
export function aGoalFromPaper(person: Person, when: When, sheet: FilledSheet): GoalDiary {
  const { calendar } = person
  const { onPaper, by, words: statement, why, ifText, thenText } = sheet
  return aGoalMadeBy(person, when, (me, submission) =>
    typeInSheet(me, {
      submission,
      paperDay: addDays(calendar.today, -onPaper),
      statement,
      targetDay: addDays(calendar.today, by),
      why,
      steps: [{ text: sheet.step.text, day: dayFrom(calendar, sheet.step.day), done: false }],
      pairs: [{ ifText, thenText }],
      support: '',
      reward: '',
      onlyMe: false,
    }),
  )
}

const dayFrom = ({ today }: Person['calendar'], fromToday: FromToday | undefined) =>
  fromToday === undefined ? null : addDays(today, fromToday)

type Made = Promise<{ done: { goalId: string } } | { refused: unknown }>

function aGoalMadeBy(person: Person, when: When, make: (me: Participant, submission: string) => Made): GoalDiary {
  const { diary, calendar } = person
  let self = notYet
  const dayOf = (fromToday: FromToday | undefined) => dayFrom(calendar, fromToday)

  const first = stepDiary(person, () => self.id)
  const submission = diary.submission()
  person.on(when, async (me) => {
    const { goalId } = done(await make(me, submission))
    self = { id: goalId }
    const [step] = await listSteps(database(), me.personId, goalId)
    if (step) first.is(step.id)
  })

  /** One thing done to this goal on a day. */
  const on = (at: When, act: (me: Participant, form: string) => Promise<unknown>) => {
    const form = diary.submission()
    person.on(at, async (me) => {
      await act(me, form)
    })
  }
  const version = async (ownerId: string) => (await findGoal(database(), ownerId, self.id))?.version ?? 0

  return {
    first,
    id: () => self.id,
    step(at, { text, actor = 'me', actorName, day, time, place, need, onlyMe = false }) {
      const step = stepDiary(person, () => self.id)
      on(at, async (me, form) => {
        const words = { text, actor, actorName: actorName ?? null, day: dayOf(day), time: time ?? null }
        const more = { place: place ?? null, need: need ?? null, note: null, onlyMe }
        step.is(done(await addStep(me, self.id, { submission: form, ...words, ...more })).stepId)
      })
      return step
    },
    checkIn(at, how, note = '', { amount, onlyMe = false } = {}) {
      on(at, async (me, form) =>
        done(await checkIn(me, self.id, { submission: form, how, note, amount: amount ?? null, onlyMe })),
      )
    },
    review(at, decision, words) {
      on(at, async (me, form) => done(await reviewGoal(me, self.id, { submission: form, decision })))
      if (!words) return
      const { helped = '', inTheWay = '', willChange = '', window = 30 } = words
      on(at, async (me, form) =>
        done(await addReviewWords(me, self.id, { submission: form, helped, inTheWay, willChange, window })),
      )
    },
    moveDate(at, by) {
      on(at, async (me, form) => {
        const now = await findGoal(database(), me.personId, self.id)
        if (!now) throw new Error('no such goal')
        const { statement, blanks, lifeArea, templateKey } = now
        const same = { statement, blanks: templateKey === null ? null : blanks, lifeArea }
        const targetDay = addDays(calendar.today, by)
        done(await restateGoal(me, self.id, { submission: form, version: now.version, ...same, targetDay }))
      })
    },
    restate(at, words, area) {
      on(at, async (me, form) => {
        const now = await findGoal(database(), me.personId, self.id)
        if (!now) throw new Error('no such goal')
        const { version, targetDay } = now
        const lifeArea = area ?? now.lifeArea
        const input = { submission: form, version, statement: words, blanks: null, lifeArea, targetDay }
        done(await restateGoal(me, self.id, input))
      })
    },
    later(at, day, reason) {
      on(at, async (me, form) => {
        const input = { submission: form, window: null, day: addDays(calendar.today, day), reason }
        done(await postponeReview(me, self.id, input))
      })
    },
    undo(at) {
      on(at, async (me, form) => {
        const eventId = (await listGoalEvents(database(), me.personId, self.id)).at(-1)?.id ?? ''
        done(await undoChange(me, self.id, { submission: form, eventId }))
      })
    },
    correct(at, how, note, amount) {
      on(at, async (me, form) => {
        const story = await listGoalEvents(database(), me.personId, self.id)
        const eventId = story.findLast((event) => event.kind === 'check-in')?.id ?? ''
        done(await correctCheckIn(me, self.id, { submission: form, eventId, how, note, amount, onlyMe: false }))
      })
    },
    measure(at, { text = '', unit, start, target }) {
      on(at, async (me, form) => {
        const input = { submission: form, version: await version(me.personId), text, unit, start, target, now: start }
        done(await setMeasure(me, self.id, input))
      })
    },
    card(at, card, text) {
      on(at, async (me, form) => done(await writeCard(me, self.id, { submission: form, card, text })))
    },
    sure(at, confidence) {
      on(at, async (me, form) => done(await sayHowSure(me, self.id, { submission: form, confidence })))
    },
    pothole(at, ifText, thenText, step) {
      let pothole = notYet
      on(at, async (me, form) => {
        const stepId = step?.() ?? null
        const input = { submission: form, potholeId: null, stepId, ifText, thenText }
        pothole = { id: done(await writePothole(me, self.id, input)).potholeId }
      })
      return () => pothole.id
    },
    status(at, to, reason = '') {
      on(at, async (me, form) => done(await changeGoalStatus(me, self.id, { submission: form, to, reason })))
    },
    onlyMe(at) {
      on(at, async (me, form) => done(await keepOnlyMe(me, self.id, { submission: form, onlyMe: true })))
    },
  }
}

function stepDiary(person: Person, goalId: () => string) {
  let self = notYet
  return {
    id: () => self.id,
    is(id: string) {
      self = { id }
    },
    mark(at: When, to: StepStatus, { reason, pothole }: { reason?: string; pothole?: () => string } = {}) {
      const submission = person.diary.submission()
      person.on(at, async (me) => {
        done(await markStep(me, goalId(), self.id, { submission, to, reason, potholeId: pothole?.() ?? null }))
      })
    },
    putOff(at: When, day: FromToday) {
      const submission = person.diary.submission()
      person.on(at, async (me) => {
        done(await putStepOff(me, goalId(), self.id, { submission, day: addDays(person.calendar.today, day) }))
      })
    },
  }
}

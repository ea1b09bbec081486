// Every reason why something of a person does not stand on a worker's page, from the closed lists of the product: a new tick, a
// new way to leave out, a new end of a release does not compile here until it has a case.
import type { Participant, Worker } from '#app/domain/actor.ts'
import { addDays } from '#app/domain/day.ts'
import type { GoalStatus } from '#app/domain/goal.ts'
import { MILESTONE_ABOUTS } from '#app/domain/milestone.ts'
import { inScreenOrder, type OurSection, type Section, type STATUSES_SHOWN } from '#app/domain/release.ts'
import type { RoadmapStatus } from '#app/domain/roadmap.ts'
import { type LeftOut, waysToLeaveOut } from '#app/domain/round.ts'
import { ownSection } from '#app/instruments/instrument.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { flag, type NewRow, newId, write } from '#db'
import { aChild } from './circles.ts'
import { aWorker } from './people.ts'
import { aGoal, aRelease, aRound } from './records.ts'

/** Two people in an office: whose things they are, and who reads. What `make` leaves behind is not to be seen. */
export type Make = (rosa: Participant, dana: Worker) => Promise<unknown>

/** Cases whose pages must be the same page. The first is what there is to see, and nothing else. */
export type Alike = Record<string, Make>

const longAgo = ({ today }: Participant) => addDays(today, -400)

// --- One tick -----------------------------------------------------------------------------------------------------------

/** Said, said for me alone, or left out in one of the three ways. */
type Said = 'said' | 'only-me' | LeftOut
type Say = (rosa: Participant, said: Said, goalId: string) => Promise<unknown>

const answer =
  (instrument: string, item: string, level: number): Say =>
  (rosa, said) => {
    const given = said === 'said' || said === 'only-me' ? level : said
    return aRound(rosa, instrument, { answers: { [item]: given }, kept: said === 'only-me' ? [item] : [] })
  }

const aMoment = (rosa: Participant, columns: Partial<NewRow<'milestone'>>) => {
  const at = { day: rosa.today, createdAt: rosa.now, createdDay: rosa.today }
  const words = { idea: null, text: 'A day by the sea', language: 'en', about: null, note: null, noteLanguage: null }
  const row = { id: newId(), ownerId: rosa.personId, removedDay: null, ...at, ...words, ...columns }
  return write((trx) => trx.insertInto('milestone').values(row).execute())
}

const aCheckIn = (rosa: Participant, goalId: string, columns: Partial<NewRow<'checkIn'>>) => {
  const row = { id: newId(), goalId, ownerId: rosa.personId, how: 'well' as const, createdAt: rosa.now }
  return write((trx) =>
    trx
      .insertInto('checkIn')
      .values({ ...row, day: rosa.today, ...columns })
      .execute(),
  )
}

/** What this tick alone shows, besides what stands there anyway; and whether it is an answer, that can be left out. */
const shownBy: Record<OurSection, { say: Say; leftOut: boolean }> = {
  goals: { say: (rosa, said) => aGoal(rosa, { onlyMe: said === 'only-me' }), leftOut: false },
  'goal-notes': {
    say: (rosa, said, goalId) => {
      if (said === 'only-me')
        return aCheckIn(rosa, goalId, { note: 'It went well', language: 'en', onlyMe: flag(true) })
      const card = { goalId, ownerId: rosa.personId, card: 'why' as const, text: 'For Lucas', language: 'en' }
      return write((trx) =>
        trx
          .insertInto('goalCard')
          .values({ ...card, updatedAt: rosa.now })
          .execute(),
      )
    },
    leftOut: false,
  },
  'quality-of-life': { say: answer('qol', 'joy', 7), leftOut: true },
  calmap: { say: answer('calmap', 'home', 3), leftOut: true },
  bridge: { say: answer('bridge', 'home', 3), leftOut: true },
  moments: { say: (rosa, said) => aMoment(rosa, { onlyMe: flag(said === 'only-me') }), leftOut: false },
  earnings: { say: answer('bridge', 'earnings', 3), leftOut: true },
  savings: { say: answer('bridge', 'savings', 2), leftOut: true },
  debts: { say: answer('calmap', 'money', 2), leftOut: true },
  'body-mind': { say: answer('qol', 'mind', 4), leftOut: true },
  'health-feelings': { say: answer('calmap', 'health', 2), leftOut: true },
  safety: { say: answer('calmap', 'safety', 2), leftOut: true },
  'papers-legal': { say: answer('calmap', 'papers', 2), leftOut: true },
  children: { say: answer('calmap', 'children', 2), leftOut: true },
}

export const ticks = Object.keys(shownBy) as OurSection[]

/** What stands on the page in every case of a tick: a goal where goals are not what it is about, else a good day. */
async function whatIsThere(rosa: Participant, dana: Worker, tick: OurSection, ticked: boolean): Promise<string> {
  const anyway: Section[] = tick === 'goals' ? ['quality-of-life'] : ['goals']
  await aRelease(rosa, dana, { sections: inScreenOrder([...anyway, ...(ticked ? [tick] : [])]) })
  if (tick === 'goals') return aRound(rosa, 'qol', { answers: { meaning: 6 } })
  return aGoal(rosa, { statement: 'Rent a place with two rooms', steps: [{ text: 'See a place' }] })
}

/** Not in the release, only me, left out in three ways, never written down: one thing. */
export function behindTick(tick: OurSection): Alike {
  const { say, leftOut } = shownBy[tick]
  const ticked =
    (said: Said): Make =>
    async (rosa, dana) =>
      say(rosa, said, await whatIsThere(rosa, dana, tick, true))
  const ways: Record<LeftOut, Make> = {
    skip: ticked('skip'),
    'not-about-me': ticked('not-about-me'),
    'rather-not-say': ticked('rather-not-say'),
  }
  return {
    'neither ticked nor there': (rosa, dana) => whatIsThere(rosa, dana, tick, false),
    'ticked and empty': (rosa, dana) => whatIsThere(rosa, dana, tick, true),
    'not ticked': async (rosa, dana) => say(rosa, 'said', await whatIsThere(rosa, dana, tick, false)),
    'only me': ticked('only-me'),
    ...(leftOut ? ways : {}),
  }
}

/**
 * One question among all others of a questionnaire, which were answered: never asked, not ticked, only me, left out. What the
 * tick of this question shows besides it is not answered, or leaving the tick off would take that along.
 */
export function oneQuestion(instrument: 'qol' | 'calmap' | 'bridge', asked: string): Alike {
  const { items } = publishedInstrument(instrument).structure
  const own = ownSection(instrument)
  const tick = items.find((item) => item.key === asked)?.section ?? own
  const others = items.filter((item) => item.key !== asked && (item.section !== tick || tick === own))
  const answers = Object.fromEntries(others.map((item) => [item.key, 3]))
  const round =
    (said: Said | null, isTicked = true): Make =>
    async (rosa, dana) => {
      const sections = items.map((item) => item.section).filter((section) => isTicked || section !== tick)
      await aRelease(rosa, dana, { sections: inScreenOrder([own, ...sections]) })
      const given = said === 'said' || said === 'only-me' ? 3 : said
      const all = given === null ? answers : { ...answers, [asked]: given }
      await aRound(rosa, instrument, { answers: all, kept: said === 'only-me' ? [asked] : [] })
    }
  // why: a pillar of the bridge tells which span it does not count; accepted for spans without a tick of their own
  // (content/instruments.md section 5)
  const ways = waysToLeaveOut.filter((way) => !(instrument === 'bridge' && tick === own && way === 'not-about-me'))
  return {
    'never asked': round(null),
    ...(tick === own ? {} : { 'not ticked': round('said', false) }),
    'only me': round('only-me'),
    ...Object.fromEntries(ways.map((way) => [way, round(way)])),
  }
}

// --- Among what is shown ------------------------------------------------------------------------------------------------

const all: Section[] = ['goals', 'goal-notes', 'quality-of-life', 'calmap', 'bridge', 'moments']

/** Beside a goal, a day and an answer that are shown with every open tick: what else there is, and is not to be seen. */
const beside =
  (make: (rosa: Participant, goalId: string) => Promise<unknown>): Make =>
  async (rosa, dana) => {
    await aRelease(rosa, dana, { sections: all })
    const goalId = await aGoal(rosa, { statement: 'Rent a place', steps: [{ text: 'See a place' }], checkIns: [{}] })
    await aRound(rosa, 'qol', { answers: { joy: 7 } })
    await aMoment(rosa, { text: 'First day at school' })
    await make(rosa, goalId)
  }

type Unseen<T, S> = Exclude<T, S>
const areas = { health: 'health', safety: 'safety', papers: 'papers', children: 'children' } as const

const goalsUnseen: Record<Unseen<GoalStatus, (typeof STATUSES_SHOWN)[number]>, Make> = {
  'set-aside': beside((rosa) => aGoal(rosa, { status: 'set-aside' })),
}

/** It has its number from a worker who is shown it, or was before it was hidden; what is shown here comes after it. */
const goalsNumberedBefore: Alike = Object.fromEntries(
  Object.entries({
    'only me': () => ({ onlyMe: true }),
    'put away': () => ({ status: 'set-aside' as const }),
    'reached before the first day': (rosa: Participant) => ({
      status: 'achieved' as const,
      achievedDay: longAgo(rosa),
      createdDay: longAgo(rosa),
    }),
    'about safety, shown to another worker': () => ({ lifeArea: 'safety' as const }),
  }).map(([name, wishes]) => [
    `a goal with the number 1, ${name}`,
    beside(async (rosa) => {
      await aRelease(rosa, await aWorker({ name: 'Marcus' }), { sections: ['goals', 'safety'] })
      return aGoal(rosa, { number: 1, ...wishes(rosa) })
    }),
  ]),
)

const aRoad = (rosa: Participant, columns: Partial<NewRow<'roadmap'>>) => {
  const at = { createdAt: rosa.now, createdDay: rosa.today, updatedAt: rosa.now }
  const road = {
    id: newId(),
    ownerId: rosa.personId,
    statement: 'A home of ours',
    language: 'en',
    status: 'now' as const,
  }
  return write((trx) =>
    trx
      .insertInto('roadmap')
      .values({ ...road, ...at, targetDay: null, reward: null, rewardLanguage: null, achievedDay: null, ...columns })
      .execute(),
  )
}

const roadsUnseen: Record<Unseen<RoadmapStatus, (typeof STATUSES_SHOWN)[number]>, Make> = {
  'set-aside': beside((rosa) => aRoad(rosa, { status: 'set-aside' })),
}

/** Written down, and of no worker's business for a reason of its own. */
export const besideWhatIsShown: Alike = {
  'nothing else': beside(async () => {}),
  'a goal that is only me': beside((rosa) => aGoal(rosa, { onlyMe: true })),
  ...prefixed('a goal that is ', goalsUnseen),
  ...goalsNumberedBefore,
  ...Object.fromEntries(
    Object.values(areas).map((lifeArea) => [
      `a goal about ${lifeArea}, without its tick`,
      beside((rosa) => aGoal(rosa, { lifeArea, checkIns: [{}] })),
    ]),
  ),
  'a goal reached before the first day': beside((rosa) =>
    aGoal(rosa, { status: 'achieved', achievedDay: longAgo(rosa), createdDay: longAgo(rosa) }),
  ),
  'a goal not finished': beside((rosa) => aDraftOfAGoal(rosa)),
  'a step that is only me': beside((rosa, goalId) => aStep(rosa, goalId, { onlyMe: flag(true), day: rosa.today })),
  'a step done before the first day': beside((rosa, goalId) =>
    aStep(rosa, goalId, { status: 'done', doneDay: longAgo(rosa) }),
  ),
  'a check-in that is only me': beside((rosa, goalId) => aCheckIn(rosa, goalId, { how: 'stuck', onlyMe: flag(true) })),
  'a check-in before the first day': beside((rosa, goalId) => aCheckIn(rosa, goalId, { day: longAgo(rosa) })),
  'a big goal that is only me': beside((rosa) => aRoad(rosa, { onlyMe: flag(true) })),
  ...prefixed('a big goal that is ', roadsUnseen),
  'a big goal reached before the first day': beside((rosa) =>
    aRoad(rosa, { status: 'achieved', achievedDay: longAgo(rosa) }),
  ),
  'a whole round that is only me': beside((rosa) => aRound(rosa, 'calmap', { answers: { home: 2 }, onlyMe: true })),
  'answers before the first day, with newer ones': beside((rosa) =>
    aRound(rosa, 'qol', { day: longAgo(rosa), answers: { joy: 2 } }),
  ),
  'a moment that is only me': beside((rosa) => aMoment(rosa, { onlyMe: flag(true) })),
  'a moment before the first day': beside((rosa) => aMoment(rosa, { day: longAgo(rosa), createdDay: longAgo(rosa) })),
  'a moment for a child, without its tick': beside(async (rosa) => aMoment(rosa, { childId: await aChild(rosa) })),
  'a visit that is still to come': beside(async (rosa) => aMoment(rosa, { happened: 0, place: 'Oak Street 4' })),
  'a moment taken off the line': beside((rosa) => aMoment(rosa, { removedDay: rosa.today })),
  ...Object.fromEntries(
    MILESTONE_ABOUTS.map((about) => [
      `a moment about ${about}, without its tick`,
      beside((rosa) => aMoment(rosa, { about })),
    ]),
  ),
}

function prefixed(before: string, cases: Alike): Alike {
  return Object.fromEntries(Object.entries(cases).map(([name, make]) => [before + name, make]))
}

const aStep = (rosa: Participant, goalId: string, columns: Partial<NewRow<'step'>>) => {
  const words = { text: 'Ask my sister', language: 'en', actor: 'me' as const, status: 'not-started' as const }
  const row = { id: newId(), goalId, ownerId: rosa.personId, position: 5, createdAt: rosa.now, ...words, ...columns }
  return write((trx) => trx.insertInto('step').values(row).execute())
}

const aDraftOfAGoal = ({ personId, now, language }: Participant) => {
  const row = { id: newId(), personId, form: 'goal', subject: null, fields: '{}', language, version: 1 }
  const times = { createdAt: now, updatedAt: now, expiresAt: '2099-01-01T00:00:00.000Z' }
  return write((trx) =>
    trx
      .insertInto('draft')
      .values({ ...row, ...times })
      .execute(),
  )
}

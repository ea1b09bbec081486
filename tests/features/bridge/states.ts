// Every state the bridge can be drawn in, with literal answers: what the sentence, the picture and the golden files are held to.
import type { Day } from '#app/domain/day.ts'
import type { Answers } from '#app/domain/round.ts'

const first = '2025-03-03' as Day
const now = '2025-11-18' as Day

/** 12, 14, 6, 8, 10 points. */
const march: Answers = {
  home: 2,
  children: 4,
  health: 3,
  people: 4,
  debts: 2,
  savings: 1,
  education: 2,
  earnings: 2,
  job_quality: 3,
}

interface BridgeState {
  name: string
  before: { day: Day; version: number; answers: Answers } | null
  now: { day: Day; version: number; answers: Answers }
}

const since = (answers: Answers, earlier: Answers = march, version = 1): Pick<BridgeState, 'before' | 'now'> => ({
  before: { day: first, version: 1, answers: earlier },
  now: { day: now, version, answers },
})

export const bridgeStates: readonly BridgeState[] = [
  { name: 'first', before: null, now: { day: first, version: 1, answers: march } },
  {
    name: 'first-with-a-gap',
    before: null,
    now: { day: first, version: 1, answers: { ...march, debts: 'skip', savings: 'rather-not-say' } },
  },
  { name: 'one-up', ...since({ ...march, home: 3 }) },
  { name: 'up', ...since({ ...march, home: 3, education: 3 }) },
  {
    name: 'all-up',
    ...since(Object.fromEntries(Object.entries(march).map(([key, level]) => [key, Number(level) + 1]))),
  },
  { name: 'up-and-down', ...since({ ...march, home: 3, education: 3, people: 2, job_quality: 2 }) },
  { name: 'down', ...since({ ...march, people: 2 }) },
  { name: 'same', ...since(march) },
  { name: 'up-with-a-gap', ...since({ ...march, home: 3, education: 3, people: 'skip', savings: 'rather-not-say' }) },
  { name: 'not-about-me', ...since({ ...march, earnings: 'not-about-me', job_quality: 'not-about-me' }) },
  { name: 'nothing-in-common', ...since({ home: 4, children: 4 }, { education: 2 }) },
  { name: 'other-version', ...since({ ...march, home: 5 }, march, 2) },
  { name: 'nothing-answered', ...since({ home: 'skip' }) },
]

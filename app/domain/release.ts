import { addDays, addMonths, type Day } from './day.ts'
import type { GoalStatus } from './goal.ts'
import { LIFE_AREAS, type LifeArea } from './life-area.ts'

/** What a release can show, in the order of the screen (domain.md section 7). All of it starts off. */
export const OPEN_SECTIONS = ['goals', 'goal-notes', 'quality-of-life', 'calmap', 'bridge', 'moments'] as const

/** Each of these needs a tick of its own; no other tick turns it on. */
export const SENSITIVE_SECTIONS = [
  'earnings',
  'savings',
  'debts',
  'body-mind',
  'health-feelings',
  'safety',
  'papers-legal',
  'children',
] as const

export const SECTIONS = [...OPEN_SECTIONS, ...SENSITIVE_SECTIONS] as const

/** The tick of a questionnaire that an agency brought along: what was signed before it came does not show it. */
export type AgencySection = `answers:${string}`
export type OurSection = (typeof SECTIONS)[number]
export type Section = OurSection | AgencySection

export function isAgencySection(text: string): text is AgencySection {
  return /^answers:[a-z][a-z0-9_]{0,39}$/.test(text)
}

export function isSection(text: string): text is Section {
  return (SECTIONS as readonly string[]).includes(text) || isAgencySection(text)
}

/** These sections in the order of the screen, each once; anything that is no section is left out. */
export function inScreenOrder(sections: readonly string[]): Section[] {
  const named = (all: readonly Section[]) => all.filter((section) => sections.includes(section))
  const agency = [...new Set(sections)].filter(isAgencySection).sort()
  return [...named(OPEN_SECTIONS), ...agency, ...named(SENSITIVE_SECTIONS)]
}

/**
 * Parts of life whose goals need the same tick as the answers about them: ticking *My goals* must not be what shows a
 * worker that there is something about safety, health, papers or a child.
 */
const TICK_OF_AREA: Partial<Record<LifeArea, OurSection>> = {
  health: 'health-feelings',
  safety: 'safety',
  papers: 'papers-legal',
  children: 'children',
}

/** What one live release lets its worker see. */
export interface Shown {
  sections: readonly Section[]
  /** History reaches the worker from this day on. */
  fromDay: Day
}

/** One thing a worker might see. `onlyMe` counts the mark on the thing and on what it belongs to. */
export type Thing =
  | { kind: 'goal'; area: LifeArea | null; onlyMe: boolean }
  | { kind: 'goal-note'; area: LifeArea | null; onlyMe: boolean }
  /** an answer of a round; both ticks come with the item of the questionnaire */
  | { kind: 'answer'; section: Section; alsoNeeds?: Section | null; onlyMe: boolean }
  /** a special moment; `about` is a part with a tick of its own that it touches */
  | { kind: 'moment'; about: OurSection | null; onlyMe: boolean }

function coversArea(sections: readonly Section[], area: LifeArea | null): boolean {
  const tick = area === null ? undefined : TICK_OF_AREA[area]
  return tick === undefined || sections.includes(tick)
}

/** The tick that keeps this goal from a worker who is shown the others; null when nothing like that keeps it. */
export function missingTick({ sections }: Pick<Shown, 'sections'>, goal: GoalToShow): OurSection | null {
  const tick = goal.lifeArea === null ? undefined : TICK_OF_AREA[goal.lifeArea]
  const isKept = goal.onlyMe || !(STATUSES_SHOWN as readonly GoalStatus[]).includes(goal.status)
  return tick === undefined || isKept || !sections.includes('goals') || sections.includes(tick) ? null : tick
}

/** The one rule of what a worker sees: *only me* wins over every tick, and every tick turns on only what it names. */
export function canSee({ sections }: Pick<Shown, 'sections'>, thing: Thing): boolean {
  if (thing.onlyMe) return false
  switch (thing.kind) {
    case 'goal':
      return sections.includes('goals') && coversArea(sections, thing.area)
    case 'goal-note':
      return sections.includes('goals') && sections.includes('goal-notes') && coversArea(sections, thing.area)
    case 'answer':
      return sections.includes(thing.section) && (!thing.alsoNeeds || sections.includes(thing.alsoNeeds))
    case 'moment':
      return sections.includes('moments') && (thing.about === null || sections.includes(thing.about))
  }
}

/** Who sees some things that belong together: the workers who see every one of them, and those who see a part. */
export interface Seers {
  all: string[]
  some: string[]
}

/** The names, each once, of the workers whose live releases show these things. */
export function seersOf(
  releases: readonly (Pick<Shown, 'sections'> & { worker: { name: string } })[],
  things: readonly Thing[],
): Seers {
  const all = new Set<string>()
  const some = new Set<string>()
  for (const release of releases) {
    const seen = things.filter((thing) => canSee(release, thing)).length
    if (seen > 0) (seen === things.length ? all : some).add(release.worker.name)
  }
  return { all: [...all], some: [...some] }
}

/** What is put away is not shown; what is for later or reached is. */
export const STATUSES_SHOWN = ['now', 'later', 'achieved'] as const satisfies readonly GoalStatus[]

/** A goal as far as the rule of who sees it needs it. */
export interface GoalToShow {
  lifeArea: LifeArea | null
  onlyMe: boolean
  status: GoalStatus
  achievedDay: Day | null
}

/** Whether a goal stands on the worker's page. The worker's page and the person's own ask here, so that both say the same. */
export function canSeeGoal(shown: Shown, { lifeArea, onlyMe, status, achievedDay }: GoalToShow): boolean {
  if (!(STATUSES_SHOWN as readonly GoalStatus[]).includes(status)) return false
  // Reached before the history that is shown begins.
  if (achievedDay !== null && achievedDay < shown.fromDay) return false
  return canSee(shown, { kind: 'goal', area: lifeArea, onlyMe })
}

/**
 * Whether a special moment stands on the worker's page. One that is known by its month counts from the first of it. What is
 * still to come never does, whatever is ticked.
 */
export function canSeeMoment(
  shown: Shown,
  { about, onlyMe, day, happened }: { about: OurSection | null; onlyMe: boolean; day: Day; happened: boolean },
): boolean {
  return happened && day >= shown.fromDay && canSee(shown, { kind: 'moment', about, onlyMe })
}

/** The parts of life whose goals this release leaves out, for the WHERE of the query. */
export function hiddenAreas({ sections }: Pick<Shown, 'sections'>): LifeArea[] {
  return LIFE_AREAS.filter((area) => !coversArea(sections, area))
}

/**
 * The rounds of one questionnaire that a release reaches, oldest first: what was answered from its first day on, and
 * before that only the latest one, because it says how things are and not how they were.
 */
export function roundsReached<R extends { day: Day }>(rounds: readonly R[], fromDay: Day): R[] {
  const oldestFirst = [...rounds].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  return oldestFirst.filter((round, at) => round.day >= fromDay || at === oldestFirst.length - 1)
}

export const UNTIL_SPANS = ['30-days', '90-days', '12-months'] as const
export type UntilSpan = (typeof UNTIL_SPANS)[number]

/** Filled in unless the person chooses otherwise. */
export const USUAL_SPAN: UntilSpan = '90-days'

/** The last day of a release signed today. Twelve months is the most there is. */
export function untilDay(span: UntilSpan, today: Day): Day {
  if (span === '30-days') return addDays(today, 30)
  return span === '90-days' ? addDays(today, 90) : addMonths(today, 12)
}

/** The first day whose history a worker sees: the day of signing, unless the person ticked that older days may be seen. */
export function fromDay(withHistory: boolean, today: Day): Day {
  return withHistory ? BEFORE_EVERYTHING : today
}

const BEFORE_EVERYTHING = '1900-01-01' as Day

export const END_REASONS = ['stopped-by-me', 'stopped-for-me', 'replaced', 'worker-left', 'worker-ended-it'] as const
export type EndReason = (typeof END_REASONS)[number]

/** What says whether a release still holds. */
export interface ReleaseTerm {
  untilDay: Day
  endedReason: EndReason | null
  /** the worker's account or work there came to an end, whether or not a release was told */
  workerEnded: boolean
  /** nobody sees anything of this person just now: domain/showing.ts */
  heldBack: boolean
}

export type ReleaseStanding = 'live' | 'ran-out' | 'held-back' | EndReason

/** Whether a release holds on the person's own day, and if not, why: for its owner alone. It holds through its last day. */
export function releaseStanding(term: ReleaseTerm, today: Day): ReleaseStanding {
  if (term.endedReason) return term.endedReason
  if (today > term.untilDay) return 'ran-out'
  if (term.workerEnded) return 'worker-left'
  return term.heldBack ? 'held-back' : 'live'
}

/** Why a selection cannot be signed, or null. Notes alone show nothing: they are notes on goals. */
export function refuseSelection(sections: readonly Section[]): 'nothing' | 'notes-without-goals' | null {
  if (sections.length === 0) return 'nothing'
  return sections.includes('goal-notes') && !sections.includes('goals') ? 'notes-without-goals' : null
}

/** Limits used by the schema, the field and the database alike. */
export const RELEASE_LIMITS = { reason: 300, signedName: 120 } as const

/** A worker's code is read aloud and typed: eight digits, for ten minutes, and few wrong ones. */
export const CODE_DIGITS = 8
export const CODE_MINUTES = 10

/** Which wording of the honest text was signed. Changing a word that release-text.ts says, in any language, makes a new version. */
export const RELEASE_TEXT_VERSION = '6'

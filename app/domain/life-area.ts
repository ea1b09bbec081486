/**
 * The twelve parts of life a goal can belong to (and the rows of My family map). Keys alone: their names are in the
 * locales.
 */
export const LIFE_AREAS = [
  'home',
  'food',
  'money',
  'care',
  'children',
  'around',
  'health',
  'safety',
  'people',
  'learn',
  'work',
  'papers',
] as const

export type LifeArea = (typeof LIFE_AREAS)[number]

/** Parts of life that ideas for a goal are offered of; in a teenager's account nothing is about money. */
export const areasOffered = (teenager: boolean): readonly LifeArea[] =>
  teenager ? LIFE_AREAS.filter((area) => area !== 'money') : LIFE_AREAS

export function isLifeArea(text: string): text is LifeArea {
  return (LIFE_AREAS as readonly string[]).includes(text)
}

/** What an address says of a part of life, from 1 on: its name, *safety* among them, stays in no browser's history. */
export const areaNumber = (area: LifeArea): number => LIFE_AREAS.indexOf(area) + 1

/** The part of life an address means, or null: anybody can write one. */
export const areaNumbered = (written: string | null): LifeArea | null =>
  /^[1-9]\d?$/.test(written ?? '') ? (LIFE_AREAS[Number(written) - 1] ?? null) : null

/** Rows of My family map that are named otherwise than the part of life they speak of. */
const NAMED_OTHERWISE: Record<string, LifeArea> = { child_care: 'care', getting_around: 'around', learning: 'learn' }

/** The part of life a row of My family map speaks of; null for a row of an agency's own map that we do not know. */
export function areaOfMapRow(row: string): LifeArea | null {
  return isLifeArea(row) ? row : Object.hasOwn(NAMED_OTHERWISE, row) ? (NAMED_OTHERWISE[row] ?? null) : null
}

/** Parts of life that a pillar of the bridge speaks of. Safety is not among them: no page beside the picture names such a goal. */
const OF_PILLAR: Record<string, readonly LifeArea[]> = {
  home: ['home', 'food', 'care', 'children'],
  wellbeing: ['health', 'people'],
  money: ['money'],
  learning: ['learn'],
  work: ['work', 'around'],
}

/** Whether a goal of this part of life belongs under a pillar of the bridge; an agency's own pillar has none that we know. */
export const belongsToPillar = (area: LifeArea | null, pillar: string): boolean =>
  area !== null && Object.hasOwn(OF_PILLAR, pillar) && (OF_PILLAR[pillar]?.includes(area) ?? false)

/**
 * Goals about safety start as *Only me*. A person who plans to leave somebody must not have to remember a tick box
 * for it to stay hidden; showing it is the choice that takes a step.
 */
export function startsOnlyMe(area: LifeArea | null): boolean {
  return area === 'safety'
}

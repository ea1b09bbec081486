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

export function isLifeArea(text: string): text is LifeArea {
  return (LIFE_AREAS as readonly string[]).includes(text)
}

/**
 * Goals about safety start as *Only me*. A person who plans to leave somebody must not have to remember a tick box
 * for it to stay hidden; showing it is the choice that takes a step.
 */
export function startsOnlyMe(area: LifeArea | null): boolean {
  return area === 'safety'
}

import type { LifeArea } from '#app/domain/life-area.ts'

/** The part of life that a goal started from a row of the map belongs to; the two lists name three of them differently. */
const areas: Readonly<Record<string, LifeArea>> = {
  home: 'home',
  food: 'food',
  money: 'money',
  child_care: 'care',
  children: 'children',
  getting_around: 'around',
  health: 'health',
  safety: 'safety',
  people: 'people',
  learning: 'learn',
  work: 'work',
  papers: 'papers',
}

/** Where a goal for this row is started. */
export function newGoalFor(rowKey: string): string {
  const area = areas[rowKey]
  return area ? `/goals/new?area=${area}` : '/goals/new'
}

import type { Key } from '#app/i18n/words.ts'

export type Tab = 'today' | 'goals' | 'bridge' | 'family' | 'me'

/** What a route tells the frame around it. `title` is a locale key, never a person's words: a title stays in the browser's history. */
export interface PageHandle {
  title: Key
  /** for a page that stands at several addresses: its title by the address */
  titleAt?: (path: string) => Key
  tab?: Tab
  /** for a page that stands at several addresses: the tab by the address */
  tabAt?: (path: string) => Tab
  /** full: as wide as the desk allows, beside the tabs · wide: without tabs · landing: the first page */
  width?: 'full' | 'wide' | 'landing'
  /** Prints on its side. */
  turned?: boolean
  /** A question of a round: it brings `style/run.css` as well, and its tabs stand under it. */
  run?: boolean
  /** A page made to be printed: it brings `style/paper.css` as well. */
  paper?: boolean
  /** A page that draws the big goal's road: it brings `style/road.css` as well. */
  road?: boolean
  /** A page to find things on, by name, by kind or in a wide table: it brings `style/list.css` as well. */
  list?: boolean
  /** A worker's page with keys, or to print: it brings `worker.css` as well. */
  worker?: boolean
  /** Where letters and colours are chosen: it brings `style/reading/choices.css` as well. */
  readingHelp?: boolean
  /** A page to read alone, at the limit of its bytes: it brings `reading.css`, and does not ask whether somebody is still here. */
  readOnly?: boolean
}

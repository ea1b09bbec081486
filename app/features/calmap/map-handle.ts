import type { Tab } from '#app/ui/page-handle.ts'

/** Our map stands in the family's tab; an agency's is found under *Me*. */
export const tabOfMap = (path: string): Tab => (path.startsWith('/calmap') ? 'family' : 'me')

/** What a page of a map is called in the browser's history: ours by its name, an agency's as answers. */
export const titleOfMap =
  <Ours>(ours: Ours) =>
  (path: string) =>
    path.startsWith('/calmap') ? ours : ('rounds:title.start' as const)

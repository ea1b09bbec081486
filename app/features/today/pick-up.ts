/** What was left unfinished: where it goes on, and what kind of thing it is. Never a word of what was written in it. */
export interface PickUp {
  href: string
  kind: 'goal' | 'quality-of-life' | 'calmap' | 'bridge' | 'words'
  updatedAt: string
}

/** The form of what was typed on a page and not sent; its subject is that page. */
const PAGE_DRAFT = 'page'

/** The address of each questionnaire whose half-filled round can be a draft. */
const ROUNDS = {
  'round:qol': 'quality-of-life',
  'round:quality-of-life': 'quality-of-life',
  'round:calmap': 'calmap',
  'round:bridge': 'bridge',
} as const

const isRound = (form: string): form is keyof typeof ROUNDS => Object.hasOwn(ROUNDS, form)

interface Kept {
  id: string
  form: string
  subject: string | null
  updatedAt: string
}

/** The drafts to go on with, newest first; a release that was not signed is nobody's to pick up here. */
export function pickUp(drafts: readonly Kept[]): PickUp[] {
  const pages = drafts.filter(({ form }) => form === PAGE_DRAFT)
  const typedIn = (id: string) => pages.find(({ subject }) => subject?.includes(`/${id}/`))?.subject
  return drafts.flatMap(({ id, form, subject, updatedAt }): PickUp[] => {
    if (form === 'goal') return [{ href: typedIn(id) ?? `/goals/new/${id}/read-back`, kind: 'goal', updatedAt }]
    if (isRound(form)) return [{ href: typedIn(id) ?? `/${ROUNDS[form]}/new`, kind: ROUNDS[form], updatedAt }]
    // Words typed on a page of a goal or round above are picked up with it. Which page the others are from tells too much
    // beside a goal that is only mine: the line says that there is something, no more.
    const above = drafts.some((one) => (one.form === 'goal' || isRound(one.form)) && subject?.includes(`/${one.id}/`))
    return form === PAGE_DRAFT && subject !== null && !above ? [{ href: subject, kind: 'words', updatedAt }] : []
  })
}

import { placeOf } from '#app/instruments/place.ts'
import { kindOf } from '#app/instruments/published.ts'

/** What was left unfinished: where it goes on, and what kind of thing it is. Never a word of what was written in it. */
export interface PickUp {
  href: string
  /**
   * `answers`: of a questionnaire that an agency brought along; `choice`: of what a worker may see. What it is stays hidden
   * too, from whoever stands beside.
   */
  kind: 'goal' | 'quality-of-life' | 'calmap' | 'bridge' | 'answers' | 'choice' | 'words'
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

/** Where a half-filled round goes on; null for a draft of anything else. An agency's questionnaire has to be known. */
function roundOf(form: string): Pick<PickUp, 'href' | 'kind'> | null {
  if (Object.hasOwn(ROUNDS, form)) {
    const ours = ROUNDS[form as keyof typeof ROUNDS]
    return { href: `/${ours}/new`, kind: ours }
  }
  const key = instrumentOf(form)
  return key !== null && kindOf(key) !== null ? { href: `${placeOf(key)}/new`, kind: 'answers' } : null
}

/** The questionnaire whose round a draft is; null for a draft of anything else. */
export const instrumentOf = (form: string): string | null => /^round:(.+)$/.exec(form)?.[1] ?? null

interface Kept {
  id: string
  form: string
  subject: string | null
  updatedAt: string
}

/** The drafts to go on with, newest first. */
export function pickUp(drafts: readonly Kept[]): PickUp[] {
  const pages = drafts.filter(({ form }) => form === PAGE_DRAFT)
  const typedIn = (id: string) => pages.find(({ subject }) => subject?.includes(`/${id}/`))?.subject
  return drafts.flatMap(({ id, form, subject, updatedAt }): PickUp[] => {
    if (form === 'goal') return [{ href: typedIn(id) ?? `/goals/new/${id}/read-back`, kind: 'goal', updatedAt }]
    if (form === 'release') return [{ href: `/sharing/new/${id}/what`, kind: 'choice', updatedAt }]
    const round = roundOf(form)
    if (round) return [{ ...round, href: typedIn(id) ?? round.href, updatedAt }]
    // Words typed on a page of a goal or round above are picked up with it. Which page the others are from tells too much
    // beside a goal that is only mine: the line says that there is something, no more.
    const above = drafts.some(
      (one) => (one.form === 'goal' || one.form === 'release' || roundOf(one.form)) && subject?.includes(`/${one.id}/`),
    )
    return form === PAGE_DRAFT && subject !== null && !above ? [{ href: subject, kind: 'words', updatedAt }] : []
  })
}

/** What was left unfinished: where it goes on, and what kind of thing it is. Never a word of what was written in it. */
export interface PickUp {
  href: string
  kind: 'goal' | 'quality-of-life' | 'calmap' | 'bridge'
  updatedAt: string
}

/** The address of each questionnaire whose half-filled round can be a draft. */
const ROUNDS = {
  'round:qol': 'quality-of-life',
  'round:quality-of-life': 'quality-of-life',
  'round:calmap': 'calmap',
  'round:bridge': 'bridge',
} as const

const isRound = (form: string): form is keyof typeof ROUNDS => Object.hasOwn(ROUNDS, form)

/** The drafts to go on with, newest first; forms that are no goal and no round are nobody's to pick up here. */
export function pickUp(drafts: readonly { id: string; form: string; updatedAt: string }[]): PickUp[] {
  return drafts.flatMap(({ id, form, updatedAt }): PickUp[] => {
    if (form === 'goal') return [{ href: `/goals/new/${id}/read-back`, kind: 'goal', updatedAt }]
    if (!isRound(form)) return []
    return [{ href: `/${ROUNDS[form]}/new`, kind: ROUNDS[form], updatedAt }]
  })
}

import type { Said } from '#app/domain/goal-event.ts'
import type { Words } from '#app/i18n/words.ts'
import { isOurs, itemText, newestName, publishedInstrument } from '#app/instruments/published.ts'
import type { NewsLine } from './news-line.ts'

/** What a line of *since last time* says: our words, then what somebody typed, and what stands under both. */
export interface NewsWords {
  lead: string
  said: Said | null
  under: { label: string | null; said: Said } | null
}

const alone = (lead: string): NewsWords => ({ lead, said: null, under: null })

/**
 * The words of a line, for the page and for the text that is copied from it alike. `called`: what a line calls a goal, where a
 * number alone does not do.
 */
export function newsWords(
  line: NewsLine,
  words: Words,
  called = (number: number | null) => goalName(number, words),
): NewsWords {
  const { t, day } = words
  switch (line.kind) {
    case 'step-blocked': {
      const under = line.reason && { label: t('caseload:since.inTheWay'), said: line.reason }
      return { lead: t('caseload:since.stepBlocked'), said: line.step, under }
    }
    case 'step-dropped':
      return { lead: t('caseload:since.stepDropped'), said: line.step, under: null }
    case 'step-added':
      return { lead: t('caseload:since.stepAdded'), said: line.step, under: null }
    case 'detour':
      return { lead: t('caseload:since.detour'), said: line.detour, under: null }
    case 'round':
      return alone(roundWords(line, words))
    case 'goal-date': {
      const goal = called(line.number)
      return alone(t('caseload:since.goalDate', { goal, from: day(line.from), to: day(line.to) }))
    }
    case 'goal-new':
      return alone(t('caseload:since.goalNew', { goal: called(line.number) }))
    case 'goal-wording':
      return alone(t('caseload:since.goalWording', { goal: called(line.number) }))
    case 'goal-measure':
      return alone(t('caseload:since.goalMeasure', { goal: called(line.number) }))
    case 'goal-status':
      return alone(t(`caseload:since.goalStatus.${line.to}`, { goal: called(line.number) }))
    case 'review':
      return alone(t(`caseload:since.review.${line.decision}`, { goal: called(line.number) }))
    case 'check-in': {
      const lead = t(`caseload:since.checkIn.${line.how}`, { goal: called(line.number) })
      return { lead, said: null, under: line.note && { label: null, said: line.note } }
    }
  }
}

/** "Goal 3" at the start of a line; without a number yet, in a preview, "Goal". */
export function goalName(number: number | null, { t, number: write }: Words): string {
  return number === null ? t('caseload:since.goal') : t('goals:goal.number', { number: write(number) })
}

function roundWords(line: NewsLine & { kind: 'round' }, words: Words): string {
  const { t, list, sentences } = words
  const { instrument, version } = line
  const name = isOurs(instrument) ? t(`caseload:fold.${instrument}`) : newestName(instrument, words.language)
  const asked = publishedInstrument(instrument, version)
  const names = (items: string[]) => list(items.map((item) => itemText(asked, words.language, item).name))
  if (line.up.length === 0 && line.down.length === 0) return t('caseload:since.round', { name })
  return sentences([
    line.up.length > 0 && t('caseload:since.roundUp', { name, list: names(line.up) }),
    line.down.length > 0 && t('caseload:since.roundDown', { name, list: names(line.down) }),
  ])
}

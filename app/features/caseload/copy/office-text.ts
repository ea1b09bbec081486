import type { Appointment, ShownGoal } from '#app/features/caseload/read-appointment.server.ts'
import { goalText } from '#app/features/goals/goal-line.panel.tsx'
import type { Words } from '#app/i18n/words.ts'
import { line, NOTHING, plain } from './plain.ts'

/** The goals that are shown as an office keeps them: number, description, dates, reached or not, and the last review. */
export function officeText(words: Words, { goals }: Pick<Appointment, 'goals'>): string {
  if (goals.length === 0) return words.t('caseload:goals.none')
  const byNumber = [...goals].sort((one, other) => (one.goal.number ?? 0) - (other.goal.number ?? 0))
  return byNumber.map((shown) => goalLines(words, shown).map(plain).join('\n')).join('\n\n')
}

function goalLines(words: Words, { goal, cards, lastReview }: ShownGoal): string[] {
  const { t, number, day } = words
  const english = cards.find(({ card }) => card === 'english')
  const isReached = goal.status === 'achieved'
  return [
    goal.number === null ? t('caseload:since.goal') : t('goals:goal.number', { number: number(goal.number) }),
    line(words, t('caseload:copy.description'), goalText(words, goal)),
    ...(english ? [line(words, t('caseload:card.english'), english.text)] : []),
    line(words, t('caseload:copy.created'), day(goal.createdDay)),
    line(words, t('caseload:copy.target'), day(goal.targetDay)),
    line(words, t('caseload:copy.achieved'), t(isReached ? 'caseload:copy.yes' : 'caseload:copy.no')),
    line(words, t('caseload:copy.achievedOn'), isReached && goal.achievedDay ? day(goal.achievedDay) : NOTHING),
    line(words, t('caseload:copy.lastReview'), lastReview ? day(lastReview.day) : NOTHING),
  ]
}

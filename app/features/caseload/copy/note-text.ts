import type { MeetingWay } from '#app/domain/case-copy.ts'
import { nextStepOf } from '#app/domain/caseload.ts'
import type { Day } from '#app/domain/day.ts'
import { shortened } from '#app/domain/paper.ts'
import { OPEN_SECTIONS } from '#app/domain/release.ts'
import { goalName, newsWords } from '#app/features/caseload/news-words.ts'
import type { Appointment, ShownGoal } from '#app/features/caseload/read-appointment.server.ts'
import { goalLanguage, goalText } from '#app/features/goals/goal-line.panel.tsx'
import { ideaText } from '#app/features/milestones/milestone-line.panel.tsx'
import type { Words } from '#app/i18n/words.ts'
import { newestName } from '#app/instruments/published.ts'
import { line, NOTHING, plain, quoted, runsOtherWay } from './plain.ts'

// Enough to know a goal again when its number is another one.
const FIRST_WORDS = { lines: 1, letters: 60 }

/** What this text is a note of: the worker's day, and how they met once it was said. */
export interface Meeting {
  today: Day
  how: MeetingWay | null
}

/**
 * A note for the day of a talk: facts that stand on the page, in its order, and typed words as quotes. Nothing is judged
 * and nothing that is late is counted; what is left open the worker fills in.
 */
export function noteText(words: Words, page: Appointment, { today, how }: Meeting): string {
  const { t, day, list, language } = words
  const shown = [
    ...OPEN_SECTIONS.filter((section) => !page.noAnswer.includes(section)).map((section) =>
      t(`caseload:section.${section}`),
    ),
    ...page.others.map(({ key }) => newestName(key, language)),
  ]
  const changed = changes(words, page)
  const next = nextStepOf(
    page.goals.map(({ goal, steps }) => ({ ...goal, steps })),
    page.person.today,
  )?.day
  return [
    day(today),
    line(words, t('caseload:copy.how'), how ? t(`caseload:copy.way.${how}`) : NOTHING),
    line(words, t('caseload:copy.shown'), shown.length > 0 ? list(shown) : NOTHING),
    changed.length > 0
      ? t('caseload:copy.label', { label: t('caseload:since.title', { day: day(page.since) }) })
      : line(words, t('caseload:since.title', { day: day(page.since) }), NOTHING),
    ...changed.map((one) => `- ${one}`),
    line(words, t('caseload:copy.next'), next ? day(next) : NOTHING),
  ]
    .map(plain)
    .join('\n')
}

function changes(words: Words, { reached, newMilestones, done, news, goals }: Appointment): string[] {
  const { t, day } = words
  return [
    ...reached.map((goal) =>
      line(
        words,
        t('caseload:wellDone.goal', { day: day(goal.achievedDay ?? '') }),
        goal.statement === null ? goalText(words, goal) : quoted(words, goal.statement, goal.statementLanguage),
      ),
    ),
    // A child's body, growing and school stay out of the office's files: there a record may hurt where a reminder helps.
    ...newMilestones
      .filter(({ childId }) => childId === null)
      .map(({ idea, own, day: on, monthOnly }) => {
        const when = t('caseload:wellDone.milestone', { day: day(on, monthOnly ? 'month' : 'long') })
        const said = own ? [quoted(words, own.text, own.language)] : []
        return line(words, when, [...(idea ? [ideaText(words, idea)] : []), ...said].join(' '))
      }),
    ...done.map((step) =>
      line(
        words,
        t('caseload:wellDone.step', { day: day(step.doneDay ?? '') }),
        quoted(words, step.text, step.language),
      ),
    ),
    ...news.map((one) => {
      const goal = 'number' in one ? firstWords(words, goals, one.number) : null
      const apart = goal !== null && runsOtherWay(words, goal) ? goal : null
      const { lead, said, under } = newsWords(one, words, (number) =>
        [goalName(number, words), ...(goal !== null && apart === null ? [goal] : [])].join(' '),
      )
      const first = said
        ? line(words, lead.replace(/:$/, ''), quoted(words, said.text, said.language))
        : [lead, ...(apart === null ? [] : [apart])].join('\n')
      const then = under && quoted(words, under.said.text, under.said.language)
      return then ? `${first}\n${under.label ? line(words, under.label.replace(/:$/, ''), then) : then}` : first
    }),
  ]
}

/** How the goal of a number begins, as a quote: a number can change when another goal is shown no more. */
function firstWords(words: Words, goals: readonly ShownGoal[], number: number | null): string | null {
  const goal = goals.find((shown) => shown.goal.number === number)?.goal
  if (number === null || !goal) return null
  return quoted(words, shortened(goalText(words, goal), FIRST_WORDS), goalLanguage(words, goal))
}

import { type Measure, measureOf } from '#app/domain/check-in.ts'
import type { Day } from '#app/domain/day.ts'
import { closerBy, isReached, type NumberOnDay, wayOfNumber } from '#app/domain/progress.ts'
import { countsMoney, type TemplateKey } from '#app/domain/template.ts'
import { isolate, useWords, type Words } from '#app/i18n/words.ts'
import { Section } from '#app/ui/parts/section.tsx'
import { ProgressChart } from './progress-chart.tsx'

/** What the way of the number says, in two short sentences. */
function finding({ t }: Words, measure: Measure, show: (number: number) => string): string {
  const { start, target, now, unit } = measure
  const numbers = { start: show(start), now: show(now), target: show(target) }
  const said = unit
    ? t('goals:progress.findingUnit', { ...numbers, unit: isolate(unit) })
    : t('goals:progress.finding', numbers)
  const closer = closerBy(measure)
  if (isReached(measure)) return `${said} ${t('goals:progress.reached')}`
  if (closer === 0) return `${said} ${t('goals:progress.same')}`
  return `${said} ${t(closer > 0 ? 'goals:progress.closer' : 'goals:progress.away', { much: show(Math.abs(closer)) })}`
}

export interface MeasuredGoal {
  createdDay: Day
  templateKey: TemplateKey | null
  measureUnit: string | null
  measureStart: number | null
  measureTarget: number | null
  measureNow: number | null
}

/** How far a goal's number has come: one sentence, the picture, and the table of the same numbers. */
export function Progress({ goal, said }: { goal: MeasuredGoal; said: readonly NumberOnDay[] }) {
  const words = useWords()
  const { t, day, number, money, dir } = words
  const measure = measureOf(goal)
  const last = said.at(-1)
  if (!measure || !last) return null
  const { start, target } = measure
  const show = goal.templateKey !== null && countsMoney(goal.templateKey) ? money : number
  const points = wayOfNumber({ day: goal.createdDay, amount: start }, said)
  const now = { ...measure, now: last.amount }
  const text = finding(words, now, show)
  const from = points[0]?.day ?? last.day
  const description = t('goals:progress.picture', { from: day(from), to: day(last.day) })
  return (
    <Section id="progress" title={t('goals:progress.title')}>
      <p>{text}</p>
      <ProgressChart
        points={points}
        start={start}
        target={target}
        rtl={dir === 'rtl'}
        title={text}
        description={description}
        labels={{
          target: `${t('goals:progress.target')} ${show(target)}`,
          now: show(last.amount),
          firstDay: day(from, 'short'),
          lastDay: day(last.day, 'short'),
        }}
      />
      <table className="nums">
        <caption>{t('goals:progress.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goals:progress.day')}</th>
            <th scope="col">{t('goals:progress.number')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('goals:progress.start')}</th>
            <td>{show(start)}</td>
          </tr>
          {points.slice(1).map((point) => (
            <tr key={point.day}>
              <th scope="row">{day(point.day)}</th>
              <td>{show(point.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('goals:progress.target')}</th>
            <td>{show(target)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}

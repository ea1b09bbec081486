import type { Day } from '#app/domain/day.ts'
import { isolate, type Words } from '#app/i18n/words.ts'

interface Planned {
  day: Day | null
  time: string | null
  place: string | null
}

/** When and where a step is planned; for one whose day has passed, from which day it stayed. Never "late". */
export function when(words: Words, step: Planned, today: Day): string {
  const { t, day, time } = words
  const facts: string[] = []
  if (step.day === today) facts.push(t('goals:step.today'))
  else if (step.day && step.day < today) facts.push(t('goals:step.stayed', { day: day(step.day, 'weekday') }))
  else if (step.day) facts.push(day(step.day, 'weekday'))
  if (step.time) facts.push(time(step.time))
  if (step.place) facts.push(isolate(step.place))
  return facts.join(' · ')
}

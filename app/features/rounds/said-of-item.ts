import { jobLevel } from '#app/domain/bridge.ts'
import type { Given } from '#app/domain/round.ts'
import type { InstrumentItem, PublishedInstrument } from '#app/instruments/instrument.ts'
import type { FormError } from '#app/ui/form.ts'
import type { AnswerItemInput } from './answer-item.form.ts'

/** What a form says of an item: a level of its scale, a way to leave it out, or what to mend. */
export function saidOfItem(
  { structure }: PublishedInstrument,
  item: InstrumentItem,
  input: AnswerItemInput,
): { given: Given } | { mend: FormError } {
  if (input.answer) return { given: input.answer }
  if (item.ticks.length > 0) return saidOfJob(item, input)
  const level = /^\d{1,2}$/.test(input.level) ? Number(input.level) : 0
  if (level >= structure.scale.from && level <= structure.scale.to) return { given: level }
  return { mend: { field: 'level', message: 'rounds:error.choose' } }
}

function saidOfJob(item: InstrumentItem, input: AnswerItemInput): { given: Given } | { mend: FormError } {
  const ticks = input.ticks.filter((tick) => item.ticks.includes(tick))
  if (!input.job && ticks.length === 0) return { mend: { field: 'job', message: 'rounds:error.choose' } }
  // Whoever ticks what the job has, has one, whether or not they pressed that too.
  const level = jobLevel({ job: input.job !== 'no', ticks })
  return level === null ? { mend: { field: 'job', message: 'rounds:error.job' } } : { given: level }
}

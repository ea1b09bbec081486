import { type Measure, shareOfTheWay } from '#app/domain/check-in.ts'
import { countsMoney, type TemplateKey } from '#app/domain/template.ts'
import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import { Planks } from '#app/ui/parts/planks.tsx'

/** A plank for each one to go, where so many planks fit on a phone; else a plank for each tenth of the way. */
function planksOf({ start, target }: Measure): number {
  const way = Math.abs(target - (start ?? 0))
  return Number.isInteger(way) && way >= 1 && way <= 10 ? way : 10
}

/** How far a goal's number has come: in words, and as planks. */
export function MeasureSoFar({ measure, templateKey }: { measure: Measure; templateKey: TemplateKey | null }) {
  const { t, number, money } = useWords()
  const show = templateKey !== null && countsMoney(templateKey) ? money : number
  const words = t('goals:measure.of', { now: show(measure.now), target: show(measure.target) })
  const planks = planksOf(measure)
  return (
    <>
      <p>
        {words} {measure.unit && <Own>{measure.unit}</Own>}
      </p>
      <Planks done={Math.round(shareOfTheWay(measure) * planks)} total={planks} label={words} />
    </>
  )
}

import { type Measure, shareOfTheWay } from '#app/domain/check-in.ts'
import { countsMoney, type TemplateKey } from '#app/domain/template.ts'
import { useWords } from '#app/i18n/words.ts'
import { Own } from '#app/ui/parts/own.tsx'
import { Planks } from '#app/ui/parts/planks.tsx'

/** How far a goal's number has come: in words, and as ten planks. */
export function MeasureSoFar({ measure, templateKey }: { measure: Measure; templateKey: TemplateKey | null }) {
  const { t, number, money } = useWords()
  const show = templateKey !== null && countsMoney(templateKey) ? money : number
  const words = t('goals:measure.of', { now: show(measure.now), target: show(measure.target) })
  return (
    <>
      <p>
        {words} {measure.unit && <Own>{measure.unit}</Own>}
      </p>
      <Planks done={Math.round(shareOfTheWay(measure) * 10)} total={10} label={words} />
    </>
  )
}

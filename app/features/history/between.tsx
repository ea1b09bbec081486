import type { ReactNode } from 'react'
import { BridgePanel } from '#app/features/bridge/bridge-chart.panel.tsx'
import { FamilyMapPanel } from '#app/features/calmap/family-map.panel.tsx'
import { LifeNowPanel } from '#app/features/quality-of-life/life-now.panel.tsx'
import { AttributionPanel } from '#app/features/rounds/attribution.panel.tsx'
import { type InstrumentKey, kindOf, publishedInstrument } from '#app/instruments/published.ts'
import { Section } from '#app/ui/parts/section.tsx'
import type { AnsweredBetween, TwoDays } from './two-days.ts'

interface BetweenProps {
  days: TwoDays
  /** What a questionnaire is called to this reader. */
  nameOf: (key: InstrumentKey) => string
  /** What a reader can open from a questionnaire. */
  after?: (key: InstrumentKey) => ReactNode
  /** The person's own page: what it leaves out as only theirs has an answer, and is not named as without one. */
  own?: boolean
}

/** Each questionnaire at its two days under its own name: what moved as a sentence, as a picture, in numbers. */
export function Between({ days, nameOf, after, own = false }: BetweenProps) {
  return days.answered.map((answered) => {
    const [now] = answered.rounds
    return (
      <Section key={answered.key} id={`of-${answered.key}`} title={nameOf(answered.key)}>
        <Answered answered={answered} farBank={days.farBank} own={own} />
        {now && <AttributionPanel instrument={publishedInstrument(answered.key, now.instrumentVersion)} />}
        {after?.(answered.key)}
      </Section>
    )
  })
}

interface AnsweredProps {
  answered: AnsweredBetween
  farBank: TwoDays['farBank']
  own: boolean
}

function Answered({ answered, farBank, own }: AnsweredProps) {
  const { key, rounds, isLatest } = answered
  switch (kindOf(key)) {
    case 'bridge':
      return <BridgePanel rounds={rounds} farBank={farBank} latest={isLatest} brief />
    case 'map':
      return <FamilyMapPanel instrumentKey={key} rounds={rounds} brief own={own} />
    default:
      return <LifeNowPanel instrumentKey={key} rounds={rounds} latest={isLatest} />
  }
}

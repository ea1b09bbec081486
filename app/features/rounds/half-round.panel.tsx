import { useWords } from '#app/i18n/words.ts'
import type { Half } from '#app/instruments/half-round.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { SheetDay } from './sheet-day.panel.tsx'

interface HalfRoundPanelProps {
  half: Half
  /** Where one may start again instead; the page there asks once more. */
  again?: string
}

/** Where I stopped. What was answered stays hidden until it is opened: somebody else may be holding the phone. */
export function HalfRoundPanel({ half, again }: HalfRoundPanelProps) {
  const { t, day, number } = useWords()
  return (
    <>
      <SheetDay paperDay={half.paperDay} />
      <p className="lead">{t('rounds:resume.soFar', { answered: number(half.answered), total: number(half.total) })}</p>
      <p>{t('rounds:resume.text', { day: day(half.since) })}</p>
      <Acts>
        <LinkButton href={half.go}>{t('rounds:resume.go')}</LinkButton>
      </Acts>
      {again && <More href={again}>{t('rounds:resume.again')}</More>}
    </>
  )
}

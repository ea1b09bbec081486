import type { Inverse } from '#app/domain/undo.ts'
import { useWords } from '#app/i18n/words.ts'
import { More } from '#app/ui/parts/more.tsx'

const SAYS = { nothing: 'nothing', 'taken-back': 'gone', overtaken: 'overtaken' } as const

/** Why a line cannot be undone now, and where what came later stands. */
export function CannotUndo({ goalId, inverse }: { goalId: string; inverse: Exclude<Inverse, { puts: unknown }> }) {
  const { t } = useWords()
  return (
    <>
      <p>{t(`goals:undo.${SAYS[inverse.refused]}`)}</p>
      {inverse.refused === 'overtaken' && (
        <More href={`/goals/${goalId}/history/${inverse.by}`}>{t('goals:undo.later')}</More>
      )}
    </>
  )
}

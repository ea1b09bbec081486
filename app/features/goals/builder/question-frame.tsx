import type { ReactNode } from 'react'
import type { Day } from '#app/domain/day.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Cycle } from '#app/ui/parts/cycle.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { DraftSentence } from './draft-sentence.tsx'
import type { GoalDraft } from './goal-draft.ts'

interface QuestionFrameProps {
  back: string
  refusal?: Refusal
  /** The draft, where it is read back above the question. */
  page?: { draft: GoalDraft; today: Day }
}

/** What stands above each question of the builder. */
export function QuestionFrame({ back, page, refusal }: QuestionFrameProps) {
  const { t } = useWords()
  const stale = refusal?.errors.some((error) => error.message === 'common:error.stale')
  return (
    <>
      <Back href={back} />
      <ErrorSummary refusal={refusal} />
      <Cycle now="goal" />
      {stale && page && <Note as="p">{t('goals:builder.stale')}</Note>}
      {page && <DraftSentence {...page} />}
    </>
  )
}

/** On, or out with everything kept. */
export function QuestionActs({ children }: { children?: ReactNode }) {
  const { t } = useWords()
  return (
    <Acts>
      {children ?? (
        <Button name="press" value="next" icon="arrow">
          {t('common:action.next')}
        </Button>
      )}
      <Button kind="alt" name="press" value="keep">
        {t('goals:builder.finishLater')}
      </Button>
    </Acts>
  )
}

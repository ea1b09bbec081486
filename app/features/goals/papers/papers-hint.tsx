import type { GoalStatus } from '#app/domain/goal.ts'
import { hintsAtPapers } from '#app/domain/paperwork.ts'
import { canBecomeToDo } from '#app/domain/to-do.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Note } from '#app/ui/parts/note.tsx'

interface PapersHintProps {
  goal: {
    id: string
    status: GoalStatus
    statement: string | null
    statementLanguage: string | null
    staysGoal: boolean
  }
}

/** A goal that sounds like papers for an office: asked once, kindly, and never in the way. */
export function PapersHint({ goal }: PapersHintProps) {
  const { t } = useWords()
  if (!canBecomeToDo(goal.status) || !hintsAtPapers(goal, languageOf(goal.statementLanguage)?.paperWords)) return null
  return (
    <Note>
      <p>{t('goals:papers.hint')}</p>
      <PostForm action={`/goals/${goal.id}/papers`} className="acts">
        <Button kind="alt" name="papers" value="move">
          {t('goals:papers.move')}
        </Button>
        <Button kind="alt" name="papers" value="stay">
          {t('goals:papers.stay')}
        </Button>
      </PostForm>
    </Note>
  )
}

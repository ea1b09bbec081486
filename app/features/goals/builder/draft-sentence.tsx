import { type Day, sameYear } from '#app/domain/day.ts'
import { isAfterGoal } from '#app/domain/step.ts'
import { given, Marked, missing, templateSentence } from '#app/features/goals/parts/goal-sentence.tsx'
import { isolate, useWords, type Words } from '#app/i18n/words.ts'
import { Say } from '#app/ui/parts/say.tsx'
import type { GoalDraft } from './goal-draft.ts'

// The sentence brings its own full stop; one that was typed would stand beside it.
const oneLine = (text: string) => isolate(text.replace(/\s+/g, ' ').replace(/[.。۔]+$/u, ''))

function goalPart(words: Words, draft: GoalDraft): string {
  const { t } = words
  if (draft.templateKey !== null) {
    return templateSentence(words, draft.templateKey, draft.blanks, draft.targetDay, { given, missing })
  }
  return t('goals:say.own', {
    what: draft.statement ? given(oneLine(draft.statement)) : missing(t('goals:say.what')),
    date: draft.targetDay ? given(words.day(draft.targetDay)) : missing(t('goals:say.when')),
  })
}

function stepPart(words: Words, draft: GoalDraft, today: Day): string {
  const { t } = words
  const step = draft.step ? given(oneLine(draft.step)) : missing(t('goals:say.which'))
  if (draft.stepDay === null) return t('goals:say.step', { step })
  return t('goals:say.stepOn', {
    step,
    day: given(words.day(draft.stepDay, sameYear(draft.stepDay, today) ? 'weekday' : 'long')),
  })
}

/** For which child the goal is being written. */
export function ForWhom({ draft: { childName } }: { draft: Pick<GoalDraft, 'childName'> }) {
  const { t } = useWords()
  return childName && <p className="eyebrow">{t('children:goals.new', { name: isolate(childName) })}</p>
}

/**
 * The goal so far, read back: what was answered underlined, what is still open dashed. A day of another year says which, as
 * it may have been typed without.
 */
export function DraftSentence({ draft, today }: { draft: GoalDraft; today: Day }) {
  const words = useWords()
  return (
    <>
      <ForWhom draft={draft} />
      <Say>
        <Marked>{`${goalPart(words, draft)} ${stepPart(words, draft, today)}`}</Marked>
      </Say>
      {isAfterGoal({ status: 'not-started', day: draft.stepDay }, draft.targetDay) && (
        <p className="meta">{words.t('goals:step.afterGoal')}</p>
      )}
    </>
  )
}

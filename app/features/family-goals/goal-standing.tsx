import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import type { FamilyGoal } from './read-family-goals.server.ts'

const statusAt = (goal: FamilyGoal) => `/family/goals/${goal.id}/status`

/** All steps done is no goal reached: it asks. Reached, the family celebrates; put away, it can be taken up again. */
export function Standing({ goal }: { goal: FamilyGoal }) {
  const { t } = useWords()
  if (goal.status === 'achieved')
    return (
      <Note sun>
        <h2>{t('family-goals:reached.title')}</h2>
        <p>{t('family-goals:reached.text')}</p>
        {goal.reward !== null && (
          <p>
            <Icon name="gift" /> <Own lang={goal.language}>{goal.reward}</Own>
          </p>
        )}
      </Note>
    )
  if (goal.status === 'set-aside') return <Note as="p">{t('family-goals:aside')}</Note>
  const isAllDone = goal.steps.length > 0 && goal.steps.every(({ doneDay }) => doneDay !== null)
  if (!isAllDone) return null
  return (
    <Note sun>
      <h2>{t('family-goals:ask.title')}</h2>
      <PostForm action={statusAt(goal)}>
        <Acts>
          <Button name="status" value="achieved">
            {t('family-goals:ask.yes')}
          </Button>
          <LinkButton kind="alt" href={`/family/goals/${goal.id}/steps/new`}>
            {t('family-goals:ask.more')}
          </LinkButton>
        </Acts>
      </PostForm>
    </Note>
  )
}

/** What is seldom wanted stands last: other words, reached, put away, taken up again, out of it. */
export function Doors({ goal, isQuiet }: { goal: FamilyGoal; isQuiet: boolean }) {
  const { t } = useWords()
  const other = goal.status === 'now' ? (['achieved', 'set-aside'] as const) : (['now'] as const)
  return (
    <Details summary={t('family-goals:doors.title')}>
      {!isQuiet && (
        <>
          <Acts>
            <LinkButton kind="alt" href={`/family/goals/${goal.id}/change`}>
              {t('family-goals:change')}
            </LinkButton>
          </Acts>
          <PostForm action={statusAt(goal)}>
            <Acts>
              {other.map((status) => (
                <Button key={status} kind="alt" name="status" value={status}>
                  {t(`family-goals:doors.${status}`)}
                </Button>
              ))}
            </Acts>
          </PostForm>
        </>
      )}
      <p>{t('family-goals:doors.leaveHint')}</p>
      <PostForm action={`/family/goals/${goal.id}/answer`}>
        <Acts>
          <Button kind="alt" name="answer" value="leave">
            {t('family-goals:doors.leave')}
          </Button>
        </Acts>
      </PostForm>
    </Details>
  )
}

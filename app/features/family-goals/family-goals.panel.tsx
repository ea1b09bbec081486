import { useWords } from '#app/i18n/words.ts'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { FamilyGoal } from './read-family-goals.server.ts'
import { TakingPart } from './taking-part.tsx'

/** Family goals on the family's page: what waits for an answer first, then what is being done, the rest behind a fold. */
export function FamilyGoals({ goals, me }: { goals: readonly FamilyGoal[]; me: string }) {
  const { t, number } = useWords()
  const asked = goals.filter(({ part, status }) => part === 'asked' && status === 'now')
  const now = goals.filter(({ part, status }) => part !== 'asked' && status === 'now')
  const over = goals.filter(({ part, status }) => part !== 'asked' && status !== 'now')
  return (
    <Section id="family-goals" title={t('family-goals:many')}>
      {goals.length === 0 && <p>{t('family-goals:none')}</p>}
      {[...asked, ...now].map((goal) => (
        <Note key={goal.id}>
          {goal.part === 'asked' && <p className="meta">{t('family-goals:asked.title')}</p>}
          <Own as="p" className="lead" lang={goal.language}>
            {goal.text}
          </Own>
          <TakingPart goal={goal} me={me} />
          <More href={`/family/goals/${goal.id}`} of={<Own lang={goal.language}>{goal.text}</Own>}>
            {t('family-goals:open')}
          </More>
        </Note>
      ))}
      {over.length > 0 && (
        <Details summary={t('family-goals:over', { count: over.length, number: number(over.length) })}>
          {over.map((goal) => (
            <p key={goal.id}>
              <More href={`/family/goals/${goal.id}`}>
                <Own lang={goal.language}>{goal.text}</Own>
              </More>
            </p>
          ))}
        </Details>
      )}
      <Acts>
        <LinkButton kind="alt" href="/family/goals/new">
          {t('family-goals:new')}
        </LinkButton>
      </Acts>
    </Section>
  )
}

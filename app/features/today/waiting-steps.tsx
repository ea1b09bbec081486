import { PotholeList } from '#app/features/goals/pothole-list.panel.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { TodayPage } from './read-today.server.ts'
import { addressOf, StepWords, useStepName } from './step-words.tsx'
import { WhenAndGoal } from './steps.tsx'

/** Steps that cannot be done as things are. What was written down for that is what can be done today. */
export function WaitingSteps({ page }: { page: TodayPage }) {
  const { t } = useWords()
  if (page.waiting.length === 0) return null
  // With nothing else to do, the first of these is the one thing.
  const isFirst = page.next === null && page.more.length === 0
  return (
    <Section id="waiting" title={t('today:inTheWay')}>
      <Rows>
        {page.waiting.map((step, at) => (
          <Row key={step.id}>
            <StepWords step={step} />
            <p className="meta">
              <WhenAndGoal step={step} page={page} />
            </p>
            <WayOn step={step} kind={isFirst && at === 0 ? undefined : 'alt'} />
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** The detour in one press; where none is written yet, the page that asks for it. */
function WayOn({ step, kind }: { step: TodayPage['waiting'][number]; kind: 'alt' | undefined }) {
  const { t } = useWords()
  const name = useStepName()(step)
  if (!step.detour) {
    return (
      <div className="acts">
        <LinkButton kind={kind} href={`${addressOf(step)}/way`} of={name}>
          {t('goals:way.title')}
        </LinkButton>
      </div>
    )
  }
  return (
    <PostForm action={`${addressOf(step)}/mark`}>
      <PotholeList potholes={[step.detour]} />
      <input type="hidden" name="from" value="today" />
      <input type="hidden" name="pothole" value={step.detour.id} />
      <div className="acts">
        <Button kind={kind} name="status" value="doing" of={name}>
          {t('goals:step.detour')}
        </Button>
        <LinkButton kind="alt" href={`${addressOf(step)}/day`} of={name}>
          {t('today:anotherDay')}
        </LinkButton>
      </div>
    </PostForm>
  )
}

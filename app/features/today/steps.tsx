import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { GoalLink } from './goal-link.tsx'
import type { TodayPage, TodayStep } from './read-today.server.ts'
import { addressOf, StepWords, useStepName } from './step-words.tsx'
import { when } from './when.ts'

/** When and where, then the goal it belongs to: with a mark between, so that "November 22" and "Goal 2" are two things. */
export function WhenAndGoal({ step, page }: { step: TodayStep; page: TodayPage }) {
  const planned = when(useWords(), step, page.today)
  return (
    <>
      {planned && `${planned} · `}
      <GoalLink page={page} goalId={step.goalId} />
    </>
  )
}

/** The one step with the filled button, as close as a line of a list: with both answers it fits a small phone. */
export function NextStep({ page }: { page: TodayPage }) {
  const { t } = useWords()
  const name = useStepName()
  const step = page.next
  if (!step) return page.more.length + page.waiting.length > 0 ? null : <NothingNext page={page} />
  return (
    <section className="note rows" aria-labelledby="next">
      <h2 id="next" className="eyebrow">
        {t('today:next')}
      </h2>
      <StepWords step={step} className="lead" />
      <p className="meta">
        <Icon name="date" /> <WhenAndGoal step={step} page={page} />
      </p>
      <PostForm action={`${addressOf(step)}/mark`} className="acts">
        <input type="hidden" name="from" value="today" />
        <Button name="status" value="done" of={name(step)}>
          {t('today:done')}
        </Button>
        <LinkButton kind="alt" href={`${addressOf(step)}/way`} of={name(step)}>
          {t('goals:step.notYet')}
        </LinkButton>
      </PostForm>
    </section>
  )
}

/** Goals, but no step to take: one is offered, of the goal that has none. */
function NothingNext({ page }: { page: TodayPage }) {
  const { t } = useWords()
  const goal = page.stepless ?? page.goals[0]
  return (
    <section className="note flow" aria-labelledby="next">
      <h2 id="next">{t('today:noStep')}</h2>
      {goal && <GoalLink page={page} goalId={goal.id} />}
      <Acts>
        <LinkButton href={goal ? `/goals/${goal.id}/steps/new` : '/goals'}>
          {goal ? t('goals:step.add') : t('today:myGoals')}
        </LinkButton>
      </Acts>
    </section>
  )
}

/** At most two more. Those whose day has passed ask what becomes of them, with three answers of equal weight. */
export function MoreSteps({ page }: { page: TodayPage }) {
  const { t } = useWords()
  if (page.more.length === 0) return null
  return (
    <Section id="soon" title={page.next ? t('today:more') : t('today:stayed')}>
      <Rows>
        {page.more.map((step) => (
          <StepLine key={step.id} step={step} page={page} />
        ))}
      </Rows>
      {page.late > 0 && (
        <PostForm action="/today/next-week">
          <Acts>
            <Button kind="alt">{t('today:nextWeek')}</Button>
          </Acts>
        </PostForm>
      )}
    </Section>
  )
}

function StepLine({ step, page }: { step: TodayStep; page: TodayPage }) {
  const { t } = useWords()
  const name = useStepName()
  const late = step.day !== null && step.day < page.today
  // A late one asks, and its answers take the whole width.
  const icon = late ? undefined : step.status === 'doing' ? 'doing' : 'open'
  const done = (
    <PostForm action={`${addressOf(step)}/mark`} className="acts">
      <input type="hidden" name="from" value="today" />
      <Button kind="alt" name="status" value="done" of={name(step)}>
        {t('goals:step.done')}
      </Button>
    </PostForm>
  )
  return (
    <Row icon={icon} end={late ? undefined : done}>
      <StepWords step={step} />
      <p className="meta">
        <WhenAndGoal step={step} page={page} />
      </p>
      {late && (
        <PostForm action={`${addressOf(step)}/mark`} className="acts">
          <input type="hidden" name="from" value="today" />
          <input type="hidden" name="today" value="yes" />
          <Button kind="alt" name="status" value="doing" of={name(step)}>
            {t('today:doItNow')}
          </Button>
          <LinkButton kind="alt" href={`${addressOf(step)}/day`} of={name(step)}>
            {t('today:anotherDay')}
          </LinkButton>
          <Button kind="alt" name="status" value="no-longer-needed" of={name(step)}>
            {t('today:notNeeded')}
          </Button>
        </PostForm>
      )}
    </Row>
  )
}

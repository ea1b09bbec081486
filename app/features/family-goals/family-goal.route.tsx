import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { DrawnBridge } from '#app/ui/pictures/drawn-bridge.tsx'
import { Doors, Standing } from './goal-standing.tsx'
import { Going } from './going/check-ins.tsx'
import { type FamilyGoal, readFamilyGoalPage } from './read-family-goals.server.ts'
import { FamilySteps } from './steps/steps.tsx'
import { TakingPart } from './taking-part.tsx'

export const handle: PageHandle = { title: 'family-goals:title', tab: 'family' }

export const loader = (args: LoaderFunctionArgs) => readFamilyGoalPage(participant(args), args.params.familyGoalId)

/** Who comes: somebody of the family who was asked, does a step, or wants to see whether it still goes. */
export default function FamilyGoalPage() {
  const { t, gap } = useWords()
  const { goal, me, today, isQuiet } = useLoaderData<typeof loader>()
  const isMine = goal.part === 'taking-part'
  return (
    <>
      {goal.status === 'achieved' && <DrawnBridge reached />}
      <Back href="/family">{t('common:nav.family')}</Back>
      <p className="eyebrow">{t('family-goals:title')}</p>
      <Own as="h1" lang={goal.language}>
        {goal.text}
      </Own>
      <Facts goal={goal} me={me} />
      {isQuiet && isMine && (
        <Note as="p">
          <Icon name="closed" /> {t('family-goals:quiet')}
        </Note>
      )}
      {goal.part === 'asked' && <Asked goal={goal} />}
      {isMine && <Standing goal={goal} />}
      <FamilySteps goal={goal} today={today} />
      {goal.ifThis !== null && goal.thenWe !== null && (
        <section className="bend flow">
          <p>
            <Icon name="pothole" /> {t('family-goals:ifThis')}
            {gap}
            <Own lang={goal.language}>{goal.ifThis}</Own>
          </p>
          <p>
            <Icon name="detour" /> {t('family-goals:thenWe')}
            {gap}
            <Own lang={goal.language}>{goal.thenWe}</Own>
          </p>
        </section>
      )}
      {goal.reward !== null && goal.status !== 'achieved' && (
        <div className="bend">
          <p>
            <Icon name="gift" /> {t('family-goals:form.reward')} · <Own lang={goal.language}>{goal.reward}</Own>
          </p>
        </div>
      )}
      {isMine && <Going goal={goal} />}
      {isMine && <Doors goal={goal} isQuiet={isQuiet} />}
    </>
  )
}

function Facts({ goal, me }: { goal: FamilyGoal; me: string }) {
  const { t, day, number } = useWords()
  const { timesAWeek: times, byMonth, status, achievedDay } = goal
  return (
    <>
      <TakingPart goal={goal} me={me} />
      {times !== null && <p className="meta">{t('family-goals:times', { count: times, number: number(times) })}</p>}
      {byMonth && status === 'now' && (
        <p className="meta">{t('family-goals:byMonth', { month: day(byMonth, 'month') })}</p>
      )}
      {achievedDay && <p className="meta">{t('family-goals:reachedIn', { month: day(achievedDay, 'month') })}</p>}
    </>
  )
}

/** A yes and a no stand side by side, alike; nobody is told of a no. */
function Asked({ goal }: { goal: FamilyGoal }) {
  const { t } = useWords()
  return (
    <Note>
      <h2>{t('family-goals:asked.title')}</h2>
      <p>{t('family-goals:asked.text')}</p>
      <PostForm action={`/family/goals/${goal.id}/answer`}>
        <Acts>
          <Button kind="alt" name="answer" value="yes" of={<Own lang={goal.language}>{goal.text}</Own>}>
            {t('family-goals:asked.yes')}
          </Button>
          <Button kind="alt" name="answer" value="no" of={<Own lang={goal.language}>{goal.text}</Own>}>
            {t('family-goals:asked.no')}
          </Button>
          <LinkButton kind="alt" href="/family">
            {t('family-goals:asked.later')}
          </LinkButton>
        </Acts>
      </PostForm>
    </Note>
  )
}

import { dayIn } from '#app/domain/day.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Icon, type IconName } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import type { PickUp } from './pick-up.ts'
import type { TodayPage } from './read-today.server.ts'
import { addressOf, StepWords, useStepName } from './step-words.tsx'

const ICONS: Record<PickUp['kind'], IconName> = {
  goal: 'goals',
  'quality-of-life': 'me',
  calmap: 'home',
  bridge: 'bridge',
  answers: 'paper',
  choice: 'paper',
  words: 'paper',
}

/** What was left unfinished. Its words stay hidden until it is opened: somebody else may be looking at this screen. */
export function PickUpLinks({ page }: { page: TodayPage }) {
  const { t, day, dayTime } = useWords()
  const { pickUp, timeZone } = page
  if (pickUp.length === 0) return null
  const dayOf = ({ updatedAt }: PickUp) => dayIn(timeZone, updatedAt)
  // Two of a kind of one day are told apart by their time.
  const when = (one: PickUp) => {
    const alike = pickUp.filter((other) => other.kind === one.kind && dayOf(other) === dayOf(one))
    return alike.length > 1 ? dayTime(one.updatedAt, timeZone) : day(dayOf(one), 'weekday')
  }
  return (
    <Links
      links={pickUp.slice(0, 3).map((one) => ({
        href: one.href,
        icon: ICONS[one.kind],
        label: t(`today:unfinished.${one.kind}`, { day: when(one) }),
        hint: t('today:pickUp'),
      }))}
    />
  )
}

/** The answer to one press: it is done, or not needed, and that can be taken back. */
export function JustDone({ page }: { page: TodayPage }) {
  const { t, gap } = useWords()
  const name = useStepName()
  const { done } = page
  if (!done) return null
  return (
    <Note sun>
      <p>
        <Icon name={done.status === 'done' ? 'done' : 'dropped'} />{' '}
        {t(done.status === 'done' ? 'today:justDone' : 'goals:history.step.no-longer-needed')}
        {gap}
        <StepWords step={done} as="span" />
      </p>
      <PostForm action={`${addressOf(done)}/mark`} className="acts">
        <input type="hidden" name="from" value="today" />
        <Button kind="alt" name="status" value="undo" of={name(done)}>
          {t('goals:step.undo')}
        </Button>
      </PostForm>
    </Note>
  )
}

/** The answer to *Move all to next week*: how many went where, and the way back. */
export function JustMoved({ page }: { page: TodayPage }) {
  const { t, day, number } = useWords()
  const { moved } = page
  if (!moved) return null
  const { count } = moved
  return (
    <Note sun>
      <p>
        <Icon name="done" /> {t('today:moved', { count, number: number(count), day: day(moved.day, 'weekday') })}
      </p>
      <PostForm action="/today/next-week" className="acts">
        <input type="hidden" name="undo" value={moved.press} />
        <Button kind="alt">{t('goals:step.undo')}</Button>
      </PostForm>
    </Note>
  )
}

/** Papers due soon, in one line without their words: how many, and the first of their days. */
export function PapersDue({ page }: { page: TodayPage }) {
  const { t, day, number } = useWords()
  if (!page.papersDue) return null
  const { count, first } = page.papersDue
  const hint = t('to-dos:due', { count, number: number(count), day: day(first, 'weekday') })
  return <Links links={[{ href: '/to-dos', icon: 'paper', label: t('to-dos:title'), hint }]} />
}

/** What waits in my family circle: somebody with my code, a goal I am asked to, small steps that are mine. */
export function WithFamily({ page }: { page: TodayPage }) {
  const { t, number } = useWords()
  const { someoneAsksIn, asked, steps } = page.family
  const links = [
    ...(someoneAsksIn ? [{ href: '/family', label: t('family:asks.title') }] : []),
    ...(asked.count > 0
      ? [{ href: asked.href, label: t('today:family.asked', { count: asked.count, number: number(asked.count) }) }]
      : []),
    ...(steps.count > 0
      ? [{ href: steps.href, label: t('today:family.steps', { count: steps.count, number: number(steps.count) }) }]
      : []),
  ]
  if (links.length === 0) return null
  return <Links links={links.map((link) => ({ ...link, icon: 'family' }))} />
}

/** One goal to look at again. One, so that it can be done; or another day, with the reason if there is one to say. */
export function LookAgain({ page }: { page: TodayPage }) {
  const { t, day, number } = useWords()
  if (!page.lookAgain) return null
  const { goal } = page.lookAgain
  const label =
    goal.number === null ? t('today:lookAgain') : t('today:lookAgainNumber', { number: number(goal.number) })
  return (
    <>
      <Links
        links={[
          {
            href: `/goals/${goal.id}/review`,
            icon: 'clock',
            label,
            hint: t('today:lastTime', { day: day(goal.lookedAt) }),
          },
        ]}
      />
      <p>
        <More href={`/goals/${goal.id}/review/later`} of={label}>
          {t('goals:review.laterLink')}
        </More>
      </p>
    </>
  )
}

/** What is new: who looked. */
export function News({ page }: { page: TodayPage }) {
  const { t, dayTime } = useWords()
  if (page.news.length === 0) return null
  return (
    <Section id="new" title={t('today:news')}>
      <Rows>
        {page.news.map((look) => (
          <Row key={look.id} icon="eye">
            <p>{t('today:looked', { name: isolate(look.name) })}</p>
            <p className="meta">
              {dayTime(look.at, page.timeZone)} <a href="/who-looked">{t('today:whoLooked')}</a>
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

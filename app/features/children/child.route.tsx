import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GoalLine } from '#app/features/goals/goal-line.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Row, Rows } from '#app/ui/parts/rows.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { ChildMoments } from './child-moments.tsx'
import { readChildPage } from './read-child.server.ts'

export const handle: PageHandle = { title: 'children:title', tab: 'family' }

export const loader = (args: LoaderFunctionArgs) => readChildPage(participant(args), args.params.childId)

/** One child: what I wrote down, the goals I wrote, and how to add more. Nothing that was not added stands here. */
export default function ChildPage() {
  const { t, day } = useWords()
  const { child, coming, moments, goals, isTeen } = useLoaderData<typeof loader>()
  const at = `/family/children/${child.id}`
  return (
    <>
      <Back href="/family/children">{t('children:title')}</Back>
      <h1>
        <bdi>{child.nickname}</bdi>
      </h1>
      <p className="meta">{t(`children:band.${child.band}`)}</p>
      {child.removedDay !== null ? (
        <Note>
          <p>{t('children:removed', { day: day(child.removedDay) })}</p>
          <PostForm action={`${at}/standing`} className="acts">
            <Button name="to" value="on">
              {t('children:putBack')}
            </Button>
          </PostForm>
        </Note>
      ) : (
        <>
          {isTeen && <p>{t('children:teen')}</p>}
          <Acts>
            <LinkButton href={`${at}/moments/new`}>{t('children:add')}</LinkButton>
          </Acts>
          <ChildMoments coming={coming} moments={moments} />
          <Section id="goals" title={t('children:goals.title', { name: isolate(child.nickname) })}>
            {goals.length > 0 && (
              <Rows>
                {goals.map((goal) => (
                  <Row key={goal.id} icon={goal.status === 'achieved' ? 'done' : 'goals'}>
                    <More href={`/goals/${goal.id}`}>
                      <GoalLine goal={goal} />
                    </More>
                  </Row>
                ))}
              </Rows>
            )}
            <PostForm action={`${at}/goal`} className="acts">
              <Button kind="alt" of={<bdi>{child.nickname}</bdi>}>
                {t('goals:list.new')}
              </Button>
            </PostForm>
          </Section>
          <p className="hint">{t('children:kept')}</p>
          <PostForm action={`${at}/standing`} className="acts">
            <LinkButton kind="alt" href={`${at}/change`}>
              {t('children:change')}
            </LinkButton>
            <Button kind="alt" name="to" value="off">
              {t('children:remove')}
            </Button>
          </PostForm>
        </>
      )}
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startsOnlyMe } from '#app/domain/life-area.ts'
import { AreaField } from '#app/features/goals/parts/area-field.tsx'
import { setGoal } from '#app/features/goals/set-goal.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { More } from '#app/ui/parts/more.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { afterQuestion } from './after-question.server.ts'
import { readBackForm } from './builder.form.ts'
import { readGoalDraft, writeGoalDraft } from './goal-draft.server.ts'
import { goalAlready } from './goal-from-stop.server.ts'
import { QuestionActs, QuestionFrame } from './question-frame.tsx'
import { newGoalFrom, openQuestion } from './ready-draft.ts'

export const handle: PageHandle = { title: 'goals:builder.readBack', tab: 'goals' }

export const loader = async (args: LoaderFunctionArgs) => {
  const page = await readGoalDraft(participant(args), args.params.draftId)
  const open = openQuestion(page.draft)
  if (open) throw seeOther(`/goals/new/${page.id}/${open}`)
  return { ...page, already: await goalAlready(participant(args), page.draft) }
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const page = await readGoalDraft(actor, args.params.draftId)
  const form = await readForm(args.request, readBackForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const { version, press, start } = form.value
  const area = page.draft.templateKey ? page.draft.area : form.value.area || null
  // Its life area was only just named: a goal about safety stays hidden even if the tick was not there to be seen.
  const newlyHidden = startsOnlyMe(area) && !startsOnlyMe(page.draft.area)
  const draft = { ...page.draft, area, later: start === 'later', onlyMe: form.value.onlyMe === 'yes' || newlyHidden }
  const sent = { filled: form.filled, field: 'start' }
  if (press === 'keep' || version !== page.version) {
    return afterQuestion(await writeGoalDraft(actor, page, draft, version), { ...sent, press: 'keep' }, '')
  }
  const goal = newGoalFrom(page.id, form.value.apart ? { ...draft, stopId: null } : draft)
  if (!goal) return seeOther(`/goals/new/${page.id}/${openQuestion(draft) ?? 'what'}`)
  const outcome = await setGoal(actor, goal)
  if ('done' in outcome) return savedAt(`/goals/${outcome.done.goalId}`)
  if (outcome.refused === 'too-many')
    return refused(form.filled, [{ field: 'start', message: 'goals:error.tooManyGoals' }])
  if (outcome.refused === 'stop-is-a-goal')
    return refused(form.filled, [{ field: 'start', message: 'goals:builder.stopIsGoal' }], 409)
  return seeOther(`/goals/new/${page.id}/when`)
}

export default function ReadBack() {
  const { t, number } = useWords()
  const { id, version, draft, today, already } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <QuestionFrame back={`/goals/new/${id}/first-step`} page={{ draft, today }} refusal={refusal} />
      <p className="eyebrow">{t('goals:builder.of', { at: number(4), of: number(4) })}</p>
      <h1>{t('goals:builder.readBack')}</h1>
      {already && (
        <Note>
          <p>{t('goals:builder.stopIsGoal')}</p>
          <p>{t('goals:builder.stopIsGoalHint')}</p>
          <More href={`/goals/${already}`}>{t('goals:builder.stopGoal')}</More>
        </Note>
      )}
      <PostForm refusal={refusal} version={version} submission={false}>
        {already && <input type="hidden" name="apart" value="yes" />}
        <Choice
          name="start"
          label={t('goals:builder.start')}
          options={[
            { value: 'now', label: t('goals:status.now') },
            { value: 'later', label: t('goals:status.later'), hint: t('goals:builder.laterHint') },
          ]}
          value={draft.later ? 'later' : 'now'}
        />
        {draft.templateKey === null && <AreaField value={draft.area} />}
        <Tick
          name="onlyMe"
          label={t('common:onlyMe')}
          hint={t('goals:onlyMe.hint')}
          checked={draft.onlyMe || startsOnlyMe(draft.area)}
        />
        <QuestionActs>
          <Button name="press" value="save">
            {t('goals:builder.save')}
          </Button>
        </QuestionActs>
      </PostForm>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { writePothole } from '#app/features/goals/write-pothole.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { changePotholeForm } from './card.form.ts'
import { CardFrame } from './card-frame.tsx'
import { PotholeFields } from './pothole-fields.tsx'
import { readPothole } from './read-card.server.ts'

export const handle: PageHandle = { title: 'goals:card.in-the-way.title', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readPothole(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { goal, pothole } = await readPothole(actor, args.params)
  const form = await readDrafted(args, changePotholeForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const words = form.value.press === 'save' ? form.value : { ...pothole, submission: form.value.submission }
  const { submission, stepId, ifText, thenText } = words
  const remove = form.value.press === 'remove'
  await writePothole(actor, goal.id, { submission, potholeId: pothole.id, stepId, ifText, thenText, remove })
  return savedAt(`/goals/${goal.id}`)
}

export default function ChangePothole() {
  const { t } = useWords()
  const { goal, pothole, steps } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <CardFrame goal={goal} refusal={refusal}>
      <h1>{t('goals:card.in-the-way.title')}</h1>
      <PostForm draft refusal={refusal}>
        <PotholeFields steps={steps} pothole={pothole} />
        <Acts>
          <Button name="press" value="save">
            {t('common:action.save')}
          </Button>
          <Button kind="alt" name="press" value="remove">
            {t('common:action.remove')}
          </Button>
        </Acts>
      </PostForm>
    </CardFrame>
  )
}

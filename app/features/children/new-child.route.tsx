import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { CHILD_LIMITS } from '#app/domain/child-moments.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { addChild } from './add-child.server.ts'
import { newChildForm } from './child.form.ts'
import { ChildFields } from './child-fields.tsx'

export const handle: PageHandle = { title: 'children:new', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  participant(args)
  return {}
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, newChildForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await addChild(actor, form.value)
  if ('done' in outcome) return seeOther(`/family/children/${outcome.done.childId}`)
  const values = { most: CHILD_LIMITS.children }
  return refused(form.filled, [{ field: 'nickname', message: 'children:error.tooMany', values }])
}

export default function NewChild() {
  const { t } = useWords()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href="/family/children">{t('children:title')}</Back>
      <h1>{t('children:new')}</h1>
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal}>
        <ChildFields />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

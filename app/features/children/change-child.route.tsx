import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { notFound, refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { changeChild } from './change-child.server.ts'
import { childForm } from './child.form.ts'
import { ChildFields } from './child-fields.tsx'
import { readOwnChild } from './read-child.server.ts'

export const handle: PageHandle = { title: 'children:change', tab: 'family' }

export const loader = withDraft(async (args: LoaderFunctionArgs) => {
  const child = await readOwnChild(participant(args), args.params.childId)
  if (child.removedDay !== null) throw seeOther(`/family/children/${child.id}`)
  return { child }
})

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { id } = await readOwnChild(actor, args.params.childId)
  const form = await readDrafted(args, childForm)
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const outcome = await changeChild(actor, id, form.value)
  if ('done' in outcome) return seeOther(`/family/children/${id}`)
  if (outcome.refused === 'not-found') throw notFound()
  return refused(form.filled, [{ field: 'nickname', message: 'common:error.stale' }], 409)
}

export default function ChangeChild() {
  const { t } = useWords()
  const { child } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <Back href={`/family/children/${child.id}`} />
      <h1>{t('children:change')}</h1>
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal} version={child.version}>
        <ChildFields child={child} />
        <Acts>
          <Button>{t('common:action.save')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

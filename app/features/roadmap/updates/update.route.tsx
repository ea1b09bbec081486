import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayError } from '#app/features/roadmap/road/refusals.ts'
import { writeUpdate } from '#app/features/roadmap/write-update.server.ts'
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
import { Note } from '#app/ui/parts/note.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { readOwnUpdate } from './read-update.server.ts'
import { updateForm } from './update.form.ts'
import { UpdateFields } from './update-fields.tsx'

export const handle: PageHandle = { title: 'roadmap:update.change', tab: 'goals' }

export const loader = withDraft((args: LoaderFunctionArgs) => readOwnUpdate(participant(args), args.params))

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const { roadmap, update } = await readOwnUpdate(actor, args.params)
  const form = await readDrafted(args, updateForm(actor.today))
  if (!form.ok) return refused(form.filled, form.errors, form.status)
  const { press, ...sent } = form.value
  const line = { ...update, ...sent, day: 'day' in sent ? (sent.day ?? update.day) : update.day }
  const outcome = await writeUpdate(actor, roadmap.id, { ...line, updateId: update.id, remove: press === 'remove' })
  if ('done' in outcome) return seeOther(`/roadmap/${roadmap.id}#updates`)
  if (outcome.refused === 'not-found') throw notFound()
  const day = dayError(outcome.refused)
  return day
    ? refused(form.filled, [day])
    : refused(form.filled, [{ field: 'text', message: 'common:error.stale' }], 409)
}

export default function ChangeUpdate() {
  const { t } = useWords()
  const { roadmap, update } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const stale = refusal?.errors.some((error) => error.message === 'common:error.stale')
  return (
    <>
      <Back href={`/roadmap/${roadmap.id}`} />
      <ErrorSummary refusal={refusal} />
      <PostForm draft refusal={refusal} version={update.version}>
        {stale && (
          <Note>
            <p>{t('roadmap:form.now')}</p>
            <Own as="p" lang={update.language}>
              {update.text}
            </Own>
          </Note>
        )}
        <UpdateFields title={t('roadmap:update.change')} update={update} />
        <Acts>
          <Button name="press" value="save">
            {t('common:action.save')}
          </Button>
          <Button kind="alt" name="press" value="remove">
            {t('common:action.remove')}
          </Button>
        </Acts>
      </PostForm>
    </>
  )
}

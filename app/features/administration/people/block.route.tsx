import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { blockForm } from './help-person.form.ts'
import { blockShowing } from './help-person.server.ts'

export const handle: PageHandle = { title: 'administration:block.title' }

export const loader = (args: LoaderFunctionArgs) => {
  administrator(args)
  return null
}

/** Answers with the page itself: what was typed never comes into an address. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = administrator(args)
  const form = await readForm(args.request, blockForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await blockShowing(actor, form.value)
  if ('refused' in outcome) {
    return refused(form.filled, [{ field: 'identifier', message: 'administration:error.tooManyToday' }], 429)
  }
  return { asked: true }
}

/** Who comes: an administrator who was told that somebody is in danger. It locks nobody out and cannot be turned off here. */
export default function Block() {
  const { t } = useWords()
  const answer = useActionData<typeof action>()
  const asked = answer && 'asked' in answer
  return (
    <>
      <Back href="/admin/people">{t('administration:people.title')}</Back>
      <ErrorSummary refusal={answer && 'errors' in answer ? answer : undefined} />
      <h1>{t('administration:block.title')}</h1>
      {asked && (
        <p className="note" role="status">
          {t('administration:block.done')}
        </p>
      )}
      <p className="lead">{t('administration:block.lead')}</p>
      <p>{t('administration:block.off')}</p>
      <PostForm refusal={answer && 'errors' in answer ? answer : undefined}>
        <Field
          name="identifier"
          label={t('administration:people.identifier')}
          hint={t('administration:people.identifierHint')}
          maxLength={identifierMaxLength}
          autoComplete="off"
          spellCheck={false}
        />
        <Acts>
          <Button>{t('administration:block.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { languages } from '#app/i18n/languages.ts'
import { useWords } from '#app/i18n/words.ts'
import { administrator } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { addWorkerForm, placeMaxLength } from './add-worker.form.ts'
import { inviteWorker } from './add-worker.server.ts'
import { OfficeFields } from './office-fields.tsx'
import { readOffices } from './read-workers.server.ts'
import { ShownCode } from './shown-code.tsx'
import { refusalOf } from './worker-refusals.ts'

export const handle: PageHandle = { title: 'administration:add.title' }

export const loader = async (args: LoaderFunctionArgs) => ({ offices: await readOffices(administrator(args)) })

/** Answers with the code itself instead of a redirect: it is in no database, so no later page could show it. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = administrator(args)
  const form = await readForm(args.request, addWorkerForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await inviteWorker(actor, form.value)
  if ('refused' in outcome) {
    const reason = outcome.refused
    if (typeof reason === 'string') return refused(form.filled, [refusalOf[reason]])
    const taken = { field: 'identifier', message: 'administration:error.identifierTakenBy' }
    return refused(form.filled, [{ ...taken, values: { name: reason.takenBy } }])
  }
  return { ...outcome.done, name: form.value.name }
}

export default function AddWorker() {
  const { t, language } = useWords()
  const { offices } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'code' in answer)
    return <ShownCode name={answer.name} code={answer.code} back={`/admin/workers/${answer.workerId}`} />
  return (
    <>
      <Back href="/admin">{t('administration:workers.title')}</Back>
      <ErrorSummary refusal={answer} />
      <h1>{t('administration:add.title')}</h1>
      <p className="lead">{t('administration:add.lead')}</p>
      <PostForm refusal={answer}>
        <Field
          name="name"
          label={t('administration:add.name')}
          hint={t('administration:add.nameHint')}
          maxLength={placeMaxLength}
          autoComplete="off"
        />
        <Field
          name="identifier"
          label={t('administration:add.identifier')}
          maxLength={identifierMaxLength}
          autoComplete="off"
          spellCheck={false}
        />
        <Select
          name="language"
          label={t('administration:add.language')}
          options={languages.map(({ code, name }) => ({ value: code, label: name }))}
          value={language}
        />
        <OfficeFields offices={offices} />
        <Acts>
          <Button>{t('administration:add.submit')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, refused, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { letSeeForm } from './circle.form.ts'
import { setLetSee } from './let-see.server.ts'
import { readMember } from './read-family.server.ts'

export const handle: PageHandle = { title: 'family:member.title', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const member = await readMember(participant(args), String(args.params.memberId))
  if (!member) throw notFound()
  return member
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const memberId = String(args.params.memberId)
  if (!(await readMember(actor, memberId))) throw notFound()
  const form = await readForm(args.request, letSeeForm)
  if (!form.ok) throw brokenForm()
  const outcome = await setLetSee(actor, memberId, form.value)
  if ('refused' in outcome) {
    if (outcome.refused === 'not-found') throw notFound()
    return refused(form.filled, [{ field: 'press', message: 'family:member.notNow' }], 409)
  }
  return savedAt('/family')
}

/** Who comes: somebody who wants to know what one person of the family sees of them, or to change it. */
export default function Member() {
  const { t } = useWords()
  const { name, language, standing, bothSee, mine, mayLetSee } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/family">{t('family:title')}</Back>
      <h1>
        <bdi lang={language}>{name}</bdi>
      </h1>
      {standing === 'teenager' && <p className="meta">{t('family:member.teenager')}</p>}
      <p className="lead">{t(bothSee ? 'family:member.sees' : 'family:member.seesNot', { name: isolate(name) })}</p>
      <p>{t(bothSee ? 'family:member.what' : 'family:member.then', { name: isolate(name) })}</p>
      <p>{t(mine === 'teenager' ? 'family:sees.neverTeen' : 'family:sees.never')}</p>
      {bothSee || mayLetSee ? (
        <PostForm>
          <Acts>
            <Button kind={bothSee ? 'alt' : 'main'} name="see" value={bothSee ? 'no' : 'yes'}>
              {t(bothSee ? 'family:member.hide' : 'family:member.letSee')}
            </Button>
          </Acts>
          <p className="hint">{t('family:member.nobodyTold')}</p>
        </PostForm>
      ) : (
        <p>{t('family:member.notNow')}</p>
      )}
    </>
  )
}

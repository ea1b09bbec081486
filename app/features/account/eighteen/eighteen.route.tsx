import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { confirmedParticipant } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, notFound, savedAt } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { eighteenForm } from './eighteen.form.ts'
import { growUp } from './grow-up.server.ts'
import { onlyForTeenagers } from './read-eighteen.server.ts'

export const handle: PageHandle = { title: 'account:me.title', tab: 'me' }

export const loader = async (args: LoaderFunctionArgs) => {
  await onlyForTeenagers(participant(args))
  await confirmedParticipant(args)
  return null
}

/** Asks the form before the account: sent twice, it says the same twice, though the account is an adult's by then. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedParticipant(args)
  const form = await readForm(args.request, eighteenForm)
  if (!form.ok) {
    await onlyForTeenagers(actor)
    throw brokenForm()
  }
  const outcome = await growUp(actor, form.value.submission)
  if ('refused' in outcome) throw notFound()
  return savedAt('/me')
}

/** Who comes: somebody who turned 18, and whose account grows with them. */
export default function Eighteen() {
  const { t } = useWords()
  return (
    <>
      <Back href="/me">{t('account:me.title')}</Back>
      <h1>{t('account:eighteen.title')}</h1>
      <p>{t('account:eighteen.opens')}</p>
      <p>{t('account:eighteen.goals')}</p>
      <p>{t('account:eighteen.stays')}</p>
      <PostForm>
        <Acts>
          <Button>{t('account:eighteen.do')}</Button>
          <LinkButton kind="alt" href="/me">
            {t('family:stay')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

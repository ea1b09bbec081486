import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { brokenForm, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { quietForm } from './circle.form.ts'
import { goQuiet } from './go-quiet.server.ts'
import { readFamily } from './read-family.server.ts'

export const handle: PageHandle = { title: 'family:title', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const { isIn, quietSince } = await readFamily(participant(args))
  return isIn && !quietSince ? null : seeOther('/family')
}

export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, quietForm)
  if (!form.ok) throw brokenForm()
  await goQuiet(actor, form.value)
  return savedAt('/family')
}

/** Who comes: somebody who wants to be left alone without a word about it. */
export default function Quiet() {
  const { t } = useWords()
  return (
    <>
      <Back href="/family">{t('family:title')}</Back>
      <h1>{t('family:quiet.title')}</h1>
      <p className="lead">{t('family:quiet.others')}</p>
      <p>{t('family:quiet.mine')}</p>
      <p>{t('family:quiet.later')}</p>
      <p>{t('family:quiet.nobodyTold')}</p>
      <PostForm>
        <Acts>
          <Button name="quiet" value="yes">
            {t('family:quiet.do')}
          </Button>
          <LinkButton kind="alt" href="/family">
            {t('family:stay')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

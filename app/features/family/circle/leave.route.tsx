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
import { leaveForm } from './circle.form.ts'
import { leaveMyCircle } from './leave-circle.server.ts'
import { readFamily } from './read-family.server.ts'

export const handle: PageHandle = { title: 'family:title', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const { isIn } = await readFamily(participant(args))
  return isIn ? null : seeOther('/family')
}

/** Pressed on an old page by somebody who left: the page it leads to says how things stand. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, leaveForm)
  if (!form.ok) throw brokenForm()
  await leaveMyCircle(actor, form.value.submission)
  return savedAt('/family')
}

/** Who comes: somebody who wants out, perhaps with somebody beside them. Asked once; what others will see stands there. */
export default function Leave() {
  const { t } = useWords()
  return (
    <>
      <Back href="/family">{t('family:title')}</Back>
      <h1>{t('family:leave.title')}</h1>
      <p className="lead">{t('family:leave.others')}</p>
      <p>{t('family:leave.stays')}</p>
      <p>{t('family:leave.mine')}</p>
      <p>{t('family:leave.nobodyTold')}</p>
      <PostForm>
        <Acts>
          <Button>{t('family:leave.do')}</Button>
          <LinkButton kind="alt" href="/family">
            {t('family:stay')}
          </LinkButton>
        </Acts>
      </PostForm>
    </>
  )
}

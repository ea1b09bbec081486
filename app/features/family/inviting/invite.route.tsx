import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CIRCLE_LIMITS, STANDINGS } from '#app/domain/circle.ts'
import { readFamily } from '#app/features/family/circle/read-family.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { CopyBox } from '#app/ui/fields/copy-box.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { QrCode } from '#app/ui/pictures/qr-code.tsx'
import { inviteForm } from './invite.form.ts'
import { type CodeShown, makeInvitation, readCodeShown } from './make-invitation.server.ts'

export const handle: PageHandle = { title: 'family:title', tab: 'family' }

export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const { isTeenager, isFull, stop, timeZone } = await readFamily(actor)
  const made = new URL(args.request.url).searchParams.get('made')
  const shown = made === null ? null : await readCodeShown(actor, made)
  // Too old, or used: the family's page says what waits, and takes it back.
  if (isTeenager || stop || (made !== null && !shown)) return seeOther('/family')
  return { hasName: actor.name !== '', isFull, timeZone, shown }
}

/**
 * Leads to an address that names the form and not the code, which is in no database: to this account it shows the code for
 * some minutes, over a reload and in another language.
 */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readForm(args.request, inviteForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await makeInvitation(actor, form.value)
  if ('done' in outcome) return seeOther(`/family/invite?made=${encodeURIComponent(form.value.submission)}`)
  const why = outcome.refused
  // The page says so itself, instead of the form.
  if (why === 'full') return seeOther('/family/invite')
  if (why === 'too-many') {
    const values = { most: CIRCLE_LIMITS.invitationsOpen }
    return refused(form.filled, [{ field: 'standing', message: 'family:error.tooMany', values }])
  }
  return seeOther('/family')
}

/** Who comes: somebody who wants one more person in the family's circle. */
export default function InviteSomebody() {
  const { t, number } = useWords()
  const { hasName, isFull, timeZone, shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/family">{t('family:title')}</Back>
      <h1>{t('family:invite.title')}</h1>
      {shown && !refusal ? (
        <Code shown={shown} timeZone={timeZone} />
      ) : isFull ? (
        <>
          <p>{t('family:full', { most: number(CIRCLE_LIMITS.members) })}</p>
          <Acts>
            <LinkButton href="/family">{t('family:join.toMyCircle')}</LinkButton>
          </Acts>
        </>
      ) : hasName ? (
        <PostForm refusal={refusal}>
          <Choice
            name="standing"
            label={t('family:invite.who')}
            options={STANDINGS.map((standing) => ({
              value: standing,
              label: t(`family:invite.${standing}`),
              hint: t(`family:invite.${standing}Hint`),
            }))}
          />
          <Acts>
            <Button>{t('family:invite.make')}</Button>
          </Acts>
          <p className="hint">{t('family:invite.nothingYet')}</p>
        </PostForm>
      ) : (
        <>
          <p>{t('family:invite.noName')}</p>
          <Acts>
            <LinkButton href="/me#name">{t('family:invite.sayName')}</LinkButton>
          </Acts>
        </>
      )}
    </>
  )
}

/** The code, for some minutes after the press that made it and never again. */
function Code({ shown: { code, address, until }, timeZone }: { shown: CodeShown; timeZone: string }) {
  const { t, dayTime, gap } = useWords()
  return (
    <>
      <Note>
        <p>{t('family:code.say')}</p>
        <p className="lead">
          <b>
            <bdi dir="ltr">{code}</bdi>
          </b>
        </p>
        <p>{t('family:code.until', { when: dayTime(until, timeZone) })}</p>
        <p>
          <b>{t('family:code.once')}</b>
          {gap}
          {t('family:code.then')}
        </p>
      </Note>
      <Details summary={t('family:code.link')}>
        <CopyBox
          text={address}
          rows={3}
          label={t('family:code.box')}
          copy={t('goals:copy.press')}
          said={t('goals:copy.said')}
        />
        <p>{t('family:code.tellsNothing')}</p>
      </Details>
      <Details summary={t('family:code.picture')}>
        <QrCode text={address} label={t('family:code.picture')} />
      </Details>
      <Acts>
        <LinkButton href="/family">{t('family:code.done')}</LinkButton>
      </Acts>
    </>
  )
}

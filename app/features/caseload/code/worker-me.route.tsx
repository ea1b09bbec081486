import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/i18n/words.ts'
import { worker } from '#app/server/actor.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Note } from '#app/ui/parts/note.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { QrCode } from '#app/ui/pictures/qr-code.tsx'
import { readWorkerMe } from './read-worker-me.server.ts'
import { showCodeForm } from './show-code.form.ts'
import { showCode } from './show-code.server.ts'

export const handle: PageHandle = { title: 'caseload:me.title', width: 'wide' }

export const loader = (args: LoaderFunctionArgs) => readWorkerMe(worker(args))

/** Answers with the page itself, not with a redirect: the code is nowhere but on this screen. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = worker(args)
  const form = await readForm(args.request, showCodeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  return showCode(actor, form.value.submission)
}

export default function WorkerMe() {
  const { t, dayTime } = useWords()
  const { name, office, organisation, timeZone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shown = answer && 'code' in answer ? answer : undefined
  return (
    <>
      <ErrorSummary refusal={answer && 'errors' in answer ? answer : undefined} />
      <Back href="/worker">{t('caseload:list.title')}</Back>
      <h1>{t('caseload:me.title')}</h1>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        <br />
        <bdi>{office}</bdi>
        <br />
        <bdi>{organisation}</bdi>
      </p>
      <Section id="code" title={t('caseload:me.code')}>
        <p>{t('caseload:me.codeLead')}</p>
        {shown && (
          <Note>
            <p className="lead">
              <b>
                <bdi dir="ltr">{inPairs(shown.code)}</bdi>
              </b>
            </p>
            <p>{t('caseload:me.scan')}</p>
            <QrCode text={shown.address} label={t('caseload:me.qr')} />
            <p>{t('caseload:me.codeUntil', { when: dayTime(shown.expiresAt, timeZone) })}</p>
            <p>{t('caseload:me.nothingChanges')}</p>
          </Note>
        )}
        <PostForm>
          <Acts>
            <Button kind={shown ? 'alt' : 'main'}>{t(shown ? 'caseload:me.another' : 'caseload:me.show')}</Button>
          </Acts>
        </PostForm>
      </Section>
      <Links
        links={[
          { href: '/worker/me/passkeys', label: t('account:passkeys.title') },
          { href: '/worker/me/recovery-codes', label: t('account:setUp.codes') },
        ]}
      />
      <PostForm action="/sign-out" submission={false}>
        <Acts>
          <Button kind="alt">{t('account:me.signOut')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

/** Two by two, as a number is read aloud. */
const inPairs = (code: string) => code.replace(/(\d{2})(?=\d)/g, '$1 ')

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { identifierMaxLength } from '#app/domain/identifier.ts'
import { languageOf, languages } from '#app/i18n/languages.ts'
import { Speak } from '#app/i18n/speak.tsx'
import { useWords } from '#app/i18n/words.ts'
import { confirmedAdministrator } from '#app/server/confirmed.server.ts'
import { readForm } from '#app/server/form.server.ts'
import { refused } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { handCodeForm } from './help-person.form.ts'
import { handOverCode } from './help-person.server.ts'

export const handle: PageHandle = { title: 'administration:hand.title' }

export const loader = async (args: LoaderFunctionArgs) => {
  await confirmedAdministrator(args)
  return null
}

/** Answers with the slip itself: the code is in no database, so no later page could show it. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await confirmedAdministrator(args)
  const form = await readForm(args.request, handCodeForm)
  if (!form.ok) return refused(form.filled, form.errors)
  const outcome = await handOverCode(actor, form.value)
  if ('refused' in outcome) {
    return refused(form.filled, [{ field: 'identifier', message: 'administration:error.tooManyToday' }], 429)
  }
  return { ...outcome.done, language: form.value.language, timeZone: actor.timeZone }
}

export default function HandCode() {
  const { t, language } = useWords()
  const answer = useActionData<typeof action>()
  if (answer && 'code' in answer) return <Slip {...answer} />
  return (
    <>
      <Back href="/admin/people">{t('administration:people.title')}</Back>
      <ErrorSummary refusal={answer} />
      <h1>{t('administration:hand.title')}</h1>
      <p className="lead">{t('administration:hand.lead')}</p>
      <p>{t('administration:hand.told')}</p>
      <p>{t('administration:hand.sure')}</p>
      <p>{t('administration:hand.alike')}</p>
      <PostForm refusal={answer}>
        <Field
          name="identifier"
          label={t('administration:people.identifier')}
          hint={t('administration:people.identifierHint')}
          maxLength={identifierMaxLength}
          autoComplete="off"
          spellCheck={false}
        />
        <Field
          name="also"
          label={t('administration:hand.also')}
          hint={t('administration:hand.alsoHint')}
          maxLength={identifierMaxLength}
          autoComplete="off"
          spellCheck={false}
        />
        <Select
          name="language"
          label={t('administration:hand.language')}
          options={languages.map(({ code, name }) => ({ value: code, label: name }))}
          value={language}
        />
        <Acts>
          <Button>{t('administration:code.make')}</Button>
        </Acts>
      </PostForm>
    </>
  )
}

interface SlipProps {
  code: string
  opensAt: string
  endsAt: string
  where: string
  language: string
  timeZone: string
}

/** To print and hand over, in the person's language. It names nobody. */
function Slip({ language, ...slip }: SlipProps) {
  const { t, language: own } = useWords()
  return (
    <>
      <h1>{t('administration:hand.slip')}</h1>
      <p className="note">{t('administration:hand.print')}</p>
      <Speak language={languageOf(language)?.code ?? own} className="flow">
        <SlipWords {...slip} />
      </Speak>
      <Acts>
        <LinkButton href="/admin/people">{t('administration:hand.done')}</LinkButton>
      </Acts>
    </>
  )
}

function SlipWords({ code, opensAt, endsAt, where, timeZone }: Omit<SlipProps, 'language'>) {
  const { t, dayTime } = useWords()
  return (
    <>
      <h2>{t('administration:slip.title')}</h2>
      <ol className="codes">
        <li>
          <code dir="ltr">{code}</code>
        </li>
      </ol>
      <Facts
        facts={[
          { key: 'from', term: t('administration:slip.from'), value: dayTime(opensAt, timeZone) },
          { key: 'until', term: t('administration:slip.until'), value: dayTime(endsAt, timeZone) },
          { key: 'where', term: t('administration:slip.where'), value: <bdi dir="ltr">{where}</bdi> },
        ]}
      />
      <p>{t('administration:slip.how')}</p>
      <p>{t('administration:slip.paused')}</p>
      <p>{t('administration:slip.notMe')}</p>
      <p>{t('administration:slip.several')}</p>
    </>
  )
}

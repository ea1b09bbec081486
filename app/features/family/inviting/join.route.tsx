import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Participant } from '#app/domain/actor.ts'
import { Stopped } from '#app/features/sharing/stop/stopped.panel.tsx'
import { isolate, useWords } from '#app/i18n/words.ts'
import { participant } from '#app/server/actor.server.ts'
import { readDrafted, withDraft } from '#app/server/drafts/page-draft.server.ts'
import { refused, savedAt, seeOther } from '#app/server/respond.server.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { ErrorSummary } from '#app/ui/fields/error-summary.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { type Filled, type FormError, filledText } from '#app/ui/form.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import { Back } from '#app/ui/parts/back.tsx'
import { Accept } from './accept.tsx'
import { joinForm, plainFamilyCode } from './join.form.ts'
import { readJoin } from './read-invitation.server.ts'
import { takeAskingBack } from './take-asking-back.server.ts'
import { type AskRefusal, askByCode, lookAtCode, lookAtTyped } from './use-code.server.ts'

export const handle: PageHandle = { title: 'family:title', tab: 'family' }

/** A code in the address fills the field in and does nothing else: opening an address changes nothing and asks nothing. */
export const loader = async (args: LoaderFunctionArgs) => {
  const actor = participant(args)
  const code = plainFamilyCode(new URL(args.request.url).searchParams.get('code') ?? '')
  const here = { ...(await readJoin(actor)), code: code.length <= 16 ? code : '' }
  // Where something stands in the way there is nothing to type.
  return here.stop || here.inACircle || here.waitsFor ? { ...here, typed: null } : withDraft(() => here)(args)
}

/** A right code is answered with the page that says whose it is: no address leads there without the code. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = participant(args)
  const form = await readDrafted(args, joinForm)
  if (!form.ok) return notTaken(actor, form)
  const input = form.value
  if (input.do === 'withdraw') {
    await takeAskingBack(actor, input.submission)
    return savedAt('/family')
  }
  if (input.familyCode === '') {
    const isEmpty = filledText(form.filled, 'familyCode').trim() === ''
    const message = isEmpty ? 'family:error.codeEmpty' : 'family:error.code'
    return refused(form.filled, [{ field: 'familyCode', message }])
  }
  if (input.do === 'look') {
    const looked = await lookAtTyped(actor, input.familyCode)
    if ('refused' in looked) return notUsed(form.filled, looked.refused)
    const filled = saidBefore(form.filled)
    const invited = { invited: looked.done, code: input.familyCode }
    return Object.keys(filled).length > 0 ? { ...invited, filled, errors: [] } : invited
  }
  const asked = await askByCode(actor, input)
  if ('done' in asked) return savedAt('/family')
  const mend = typeof asked.refused === 'string' ? toMend[asked.refused] : undefined
  if (!mend) return notUsed(form.filled, asked.refused)
  return mendAccept(actor, input.familyCode, form.filled, [mend])
}

type NotTaken = Extract<Awaited<ReturnType<typeof readDrafted<typeof joinForm>>>, { ok: false }>

/** What a schema refuses is shown on the page it came from: the one that asks, or the one that looks. */
function notTaken(actor: Participant, { filled, errors, status }: NotTaken) {
  const code = plainFamilyCode(filledText(filled, 'familyCode'))
  return filled.do === 'ask' && code !== ''
    ? mendAccept(actor, code, filled, errors, status)
    : refused(filled, errors, status)
}

/** Still a right code: what is to be mended stands on the same page. */
async function mendAccept(actor: Participant, code: string, filled: Filled, errors: FormError[], status = 400) {
  const looked = await lookAtCode(actor, code)
  if ('refused' in looked) return notUsed(filled, looked.refused)
  return data({ invited: looked.done, code, filled, errors }, { status })
}

/** What the page that asks has fields for, besides the code: it may have been filled in before the language was changed. */
const saidBefore = (filled: Filled): Filled =>
  Object.fromEntries(Object.entries(filled).filter(([name]) => ['name', 'account', 'oldEnough'].includes(name)))

const toMend: Partial<Record<string, FormError>> = {
  'no-name': { field: 'name', message: 'family:error.nameEmpty' },
  'too-young': { field: 'oldEnough', message: 'account:signUp.age' },
  'which-account': { field: 'account', message: 'family:error.account' },
}

/** One answer for every reason why a code opens nothing. */
function notUsed(filled: Filled, why: AskRefusal) {
  if (typeof why === 'object') {
    const wait = { 'Retry-After': String(why.wait) }
    return refused(filled, [{ field: 'familyCode', message: 'family:error.wait' }], 429, wait)
  }
  if (why === 'in-a-circle') return seeOther('/family/join')
  return refused(filled, [{ field: 'familyCode', message: 'family:error.code' }])
}

/** Who comes: somebody whom one of the family gave a code. */
export default function Join() {
  const { t } = useWords()
  const { code, hasName, isTeenager, inACircle, waitsFor, stop, timeZone, typed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer && 'errors' in answer ? answer : undefined
  const before = saidBefore(typed?.fields ?? {})
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Back href="/family">{t('family:title')}</Back>
      {answer && 'invited' in answer ? (
        <Accept {...answer} refusal={refusal} hasName={hasName} isTeenager={isTeenager} />
      ) : (
        <>
          <h1>{t('family:join.title')}</h1>
          {stop ? (
            <Stopped stop={stop} timeZone={timeZone} />
          ) : inACircle ? (
            <>
              <p>{t('family:join.inACircle')}</p>
              <Acts>
                <LinkButton href="/family">{t('family:join.toMyCircle')}</LinkButton>
              </Acts>
            </>
          ) : waitsFor ? (
            <PostForm>
              <p>{t('family:waits', { name: isolate(waitsFor.name) })}</p>
              <Acts>
                <Button kind="alt" name="do" value="withdraw">
                  {t('family:withdraw')}
                </Button>
              </Acts>
            </PostForm>
          ) : (
            <PostForm draft refusal={refusal}>
              <Field
                name="familyCode"
                label={t('family:join.code')}
                hint={t('family:join.codeHint')}
                value={code}
                inputMode="numeric"
                autoComplete="off"
                maxLength={24}
              />
              {Object.keys(before).map((name) => (
                <input key={name} type="hidden" name={name} value={filledText(before, name)} />
              ))}
              <Acts>
                <Button name="do" value="look">
                  {t('family:join.look')}
                </Button>
              </Acts>
              <p className="hint">{t('family:join.nothingYet')}</p>
            </PostForm>
          )}
        </>
      )}
    </>
  )
}

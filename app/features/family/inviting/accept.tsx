import { nameMaxLength } from '#app/domain/actor.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Choice } from '#app/ui/fields/choice.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { LinkButton } from '#app/ui/fields/link-button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'
import type { Invited } from './use-code.server.ts'

interface AcceptProps {
  invited: Invited
  code: string
  refusal: Refusal | undefined
  hasName: boolean
  isTeenager: boolean
}

/** Whose code it is, and what will be seen by whom, before a yes. */
export function Accept({ invited: { inviter, standing }, code, refusal, hasName, isTeenager }: AcceptProps) {
  const { t, gap } = useWords()
  const name = isolate(inviter.name)
  return (
    <>
      <h1>{t('family:accept.title', { name })}</h1>
      <p className="lead">{t('family:accept.others', { name })}</p>
      <ul>
        <li>{t('family:accept.name')}</li>
        <li>{t('family:accept.shown', { name })}</li>
        <li>{t('family:accept.each')}</li>
      </ul>
      <p>
        <b>{t(standing === 'teenager' ? 'family:sees.neverTeen' : 'family:sees.never')}</b>
        {gap}
        {t('family:sees.office')}
      </p>
      <p>{t('family:accept.out')}</p>
      <PostForm draft refusal={refusal}>
        <input type="hidden" name="familyCode" value={code} />
        {!hasName && (
          <Field
            name="name"
            label={t('account:signUp.name')}
            hint={t('family:accept.nameHint')}
            type="text"
            autoComplete="nickname"
            maxLength={nameMaxLength}
          />
        )}
        {standing === 'teenager' && !isTeenager && (
          <>
            <Choice
              name="account"
              label={t('family:accept.account')}
              options={[
                { value: 'family', label: t('family:accept.family'), hint: t('family:accept.familyHint') },
                { value: 'own-aid', label: t('family:accept.ownAid'), hint: t('family:accept.ownAidHint') },
              ]}
            />
            <p className="hint">
              {t('family:accept.undo', { press: t('account:eighteen.title'), me: t('account:me.title') })}
            </p>
            <Tick name="oldEnough" label={t('family:accept.oldEnough')} />
          </>
        )}
        <Acts>
          <Button name="do" value="ask">
            {t('family:accept.yes')}
          </Button>
          <LinkButton kind="alt" href="/family">
            {t('family:accept.no')}
          </LinkButton>
        </Acts>
        <p className="hint">{t('family:accept.then', { name })}</p>
      </PostForm>
    </>
  )
}

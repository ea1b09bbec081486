import { passwordLength } from '#app/domain/password.ts'
import { useWords } from '#app/i18n/words.ts'
import { Field } from '#app/ui/fields/field.tsx'
import { Details } from '#app/ui/parts/details.tsx'
import { Note } from '#app/ui/parts/note.tsx'

interface NewPasswordFieldProps {
  label: string
  /** made for this page alone; typed by whoever likes one, never filled in for them */
  ideas: readonly string[]
}

/**
 * A password that is being chosen. A password manager may fill it in. More ideas stand in a fold: asking the server for another
 * one would empty what was typed.
 */
export function NewPasswordField({ label, ideas: [first, ...others] }: NewPasswordFieldProps) {
  const { t } = useWords()
  return (
    <>
      <Field
        name="password"
        type="password"
        label={label}
        hint={t('account:signUp.passwordHint')}
        autoComplete="new-password"
        maxLength={passwordLength.max}
      />
      <Note>
        <p>{t('account:ideas.lead')}</p>
        <p>
          <b>{first}</b>
        </p>
        <p>{t('account:ideas.why')}</p>
        <Details summary={t('account:ideas.another')}>
          {others.map((idea) => (
            <p key={idea}>
              <b>{idea}</b>
            </p>
          ))}
        </Details>
      </Note>
    </>
  )
}

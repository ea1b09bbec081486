import { passwordLength } from '#app/domain/password.ts'
import { useWords } from '#app/i18n/words.ts'
import { Field } from '#app/ui/fields/field.tsx'

/** A password that is being chosen. A password manager may fill it in. */
export function NewPasswordField({ label }: { label: string }) {
  const { t } = useWords()
  return (
    <Field
      name="password"
      type="password"
      label={label}
      hint={t('account:signUp.passwordHint')}
      autoComplete="new-password"
      maxLength={passwordLength.max}
    />
  )
}

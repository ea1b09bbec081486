import type { ReactNode } from 'react'
import { NewPasswordField } from '#app/features/account/new-password-field.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Acts } from '#app/ui/parts/acts.tsx'

interface CodeFormProps {
  refusal: Refusal | undefined
  /** what this kind of code asks for, in its own words */
  identifier: string
  code: string
  ideas: Parameters<typeof NewPasswordField>[0]['ideas']
  children?: ReactNode
}

/** Who somebody is, the code on their paper, and the password they want from now on. */
export function CodeForm({ refusal, identifier, code, ideas, children }: CodeFormProps) {
  const { t } = useWords()
  return (
    <PostForm forgets refusal={refusal}>
      {children}
      <Field name="identifier" label={identifier} autoComplete="username" spellCheck={false} />
      <Field
        name="code"
        label={code}
        hint={t('account:useCard.codeHint')}
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={40}
      />
      <NewPasswordField label={t('account:useCard.password')} ideas={ideas} />
      <Acts>
        <Button>{t('account:useCard.submit')}</Button>
      </Acts>
    </PostForm>
  )
}

import { isolate, useWords } from '#app/i18n/words.ts'
import { Field } from '#app/ui/fields/field.tsx'
import { Select } from '#app/ui/fields/select.tsx'
import { placeMaxLength } from './add-worker.form.ts'

interface OfficeFieldsProps {
  /** Those that can be chosen; the first one stands there. */
  offices: readonly { id: string; name: string; organisation: string }[]
}

/** At which office: one that is known, or the two names of another one. */
export function OfficeFields({ offices }: OfficeFieldsProps) {
  const { t } = useWords()
  const known = offices.map(({ id, name, organisation }) => ({
    value: id,
    label: t('sharing:list.place', { office: isolate(name), organisation: isolate(organisation) }),
  }))
  return (
    <>
      <Select
        name="officeId"
        label={t('administration:office.which')}
        options={[...known, { value: '', label: t('administration:office.another') }]}
        value={offices[0]?.id ?? ''}
      />
      <Field
        name="office"
        label={t('administration:office.name')}
        hint={t('administration:office.hint')}
        maxLength={placeMaxLength}
        autoComplete="off"
      />
      <Field
        name="organisation"
        label={t('administration:office.organisation')}
        hint={t('administration:office.hint')}
        maxLength={placeMaxLength}
        autoComplete="organization"
      />
    </>
  )
}

import { LIFE_AREAS } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { Select } from '#app/ui/fields/select.tsx'

/** The part of life a goal in own words is about; it may stay unsaid. */
export function AreaField({ value }: { value: string | null }) {
  const { t } = useWords()
  return (
    <Select
      name="area"
      label={t('goals:builder.area')}
      options={[
        { value: '', label: t('goals:builder.areaNone') },
        ...LIFE_AREAS.map((area) => ({ value: area, label: t(`common:area.${area}`) })),
      ]}
      value={value ?? ''}
    />
  )
}

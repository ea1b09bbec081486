import { AGE_BANDS, type AgeBand, CHILD_LIMITS } from '#app/domain/child-moments.ts'
import { useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { Field } from '#app/ui/fields/field.tsx'

/** What a child is called here and how old about: all there is, and the page says so. */
export function ChildFields({ child }: { child?: { nickname: string; band: AgeBand } }) {
  const { t } = useWords()
  return (
    <>
      <p className="hint">{t('children:kept')}</p>
      <Field
        name="nickname"
        label={t('children:nickname')}
        value={child?.nickname}
        maxLength={CHILD_LIMITS.nickname}
        autoComplete="off"
      />
      <Choice
        name="band"
        label={t('children:howOld')}
        hint={t('children:howOldHint')}
        options={AGE_BANDS.map((value) => ({ value, label: t(`children:band.${value}`) }))}
        value={child?.band}
      />
    </>
  )
}

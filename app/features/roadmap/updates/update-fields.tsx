import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'

interface UpdateFieldsProps {
  title: string
  update?: { text: string; day: string; onlyMe: boolean }
}

/** A line in own words, its day, and whether it is for me alone. */
export function UpdateFields({ title, update }: UpdateFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <TextArea
        name="text"
        eyebrow={title}
        heading="h1"
        label={t('roadmap:update.what')}
        value={update?.text}
        maxLength={ROADMAP_LIMITS.update}
      />
      <DayField
        name="day"
        label={t('roadmap:update.day')}
        hint={update ? undefined : t('roadmap:update.dayHint')}
        value={update?.day ?? ''}
      />
      <Tick
        name="onlyMe"
        label={t('common:onlyMe')}
        hint={t('roadmap:update.onlyMe')}
        checked={update?.onlyMe ?? false}
      />
    </>
  )
}

import { ROADMAP_LIMITS } from '#app/domain/roadmap.ts'
import { useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'

interface RoadmapFieldsProps {
  title: string
  roadmap?: { statement: string; targetDay: string | null; reward: string | null; onlyMe: boolean }
}

/** What it is, by when, something nice, and whether it is for me alone. Only the first has to be said. */
export function RoadmapFields({ title, roadmap }: RoadmapFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <TextArea
        name="statement"
        eyebrow={title}
        heading="h1"
        label={t('roadmap:form.what')}
        hint={t('roadmap:form.whatHint')}
        value={roadmap?.statement}
        maxLength={ROADMAP_LIMITS.statement}
      />
      <DayField
        name="day"
        label={t('roadmap:form.by')}
        hint={t('roadmap:form.byHint')}
        value={roadmap?.targetDay ?? ''}
      />
      <TextArea
        name="reward"
        label={t('roadmap:form.reward')}
        hint={t('roadmap:form.rewardHint')}
        value={roadmap?.reward ?? ''}
        maxLength={ROADMAP_LIMITS.reward}
        rows={2}
      />
      <Tick
        name="onlyMe"
        label={t('common:onlyMe')}
        hint={t('roadmap:form.onlyMe')}
        checked={roadmap?.onlyMe ?? false}
      />
    </>
  )
}

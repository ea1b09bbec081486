import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { useWords } from '#app/i18n/words.ts'
import { Select } from '#app/ui/fields/select.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'

interface PotholeFieldsProps {
  steps: readonly { id: string; text: string }[]
  pothole?: { ifText: string; thenText: string; stepId: string | null }
}

/** If … then I will …: the two halves, and the step it is about when it is about one. */
export function PotholeFields({ steps, pothole }: PotholeFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <TextArea
        name="ifText"
        label={t('goals:pothole.ifLabel')}
        value={pothole?.ifText}
        maxLength={GOAL_LIMITS.statement}
        rows={2}
      />
      <TextArea
        name="thenText"
        label={t('goals:pothole.thenLabel')}
        value={pothole?.thenText}
        maxLength={GOAL_LIMITS.statement}
        rows={2}
      />
      {steps.length > 0 && (
        <Select
          name="stepId"
          label={t('goals:pothole.step')}
          options={[
            { value: '', label: t('goals:pothole.wholeGoal') },
            ...steps.map((step) => ({ value: step.id, label: step.text })),
          ]}
          value={pothole?.stepId ?? ''}
        />
      )}
    </>
  )
}

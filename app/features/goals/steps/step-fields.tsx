import { STEP_ACTORS, STEP_LIMITS } from '#app/domain/step.ts'
import type { Step } from '#app/features/goals/steps/read-step.server.ts'
import { useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { Field } from '#app/ui/fields/field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'

/** What and when: all that most steps need. */
export function StepWhat({ step }: { step?: Step }) {
  const { t } = useWords()
  return (
    <>
      <TextArea name="text" label={t('goals:step.what')} value={step?.text} maxLength={STEP_LIMITS.text} rows={2} />
      <DayField name="day" label={t('goals:step.day')} hint={t('goals:card.ifIWant')} value={step?.day ?? ''} />
    </>
  )
}

/** Who, where, what it needs: folded, because a step is a step without it. */
export function StepMore({ step }: { step?: Step }) {
  const { t } = useWords()
  return (
    <>
      <Choice
        name="actor"
        label={t('goals:step.whoDoes')}
        options={STEP_ACTORS.map((actor) => ({ value: actor, label: t(`goals:step.actor.${actor}`) }))}
        value={step?.actor ?? 'me'}
      />
      <Field
        name="actorName"
        label={t('goals:step.actorName')}
        hint={t('templates:blankHint.person')}
        value={step?.actorName ?? ''}
        maxLength={STEP_LIMITS.actorName}
      />
      <Field name="time" type="time" label={t('templates:blank.time')} value={step?.time ?? ''} />
      <Field name="place" label={t('goals:step.place')} value={step?.place ?? ''} maxLength={STEP_LIMITS.place} />
      <Field name="need" label={t('goals:step.need')} value={step?.need ?? ''} maxLength={STEP_LIMITS.need} />
      <TextArea
        name="note"
        label={t('goals:step.note')}
        value={step?.note ?? ''}
        maxLength={STEP_LIMITS.note}
        rows={2}
      />
      <Tick
        name="onlyMe"
        label={t('common:onlyMe')}
        hint={t('goals:onlyMe.stepHint')}
        checked={step?.onlyMe ?? false}
      />
    </>
  )
}

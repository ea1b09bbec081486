import { FAMILY_GOAL_LIMITS } from '#app/domain/family-goal.ts'
import type { FamilyGoal, FamilyStep } from '#app/features/family-goals/read-family-goals.server.ts'
import { startingLarge, useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { Own } from '#app/ui/parts/own.tsx'

interface StepFieldsProps {
  goal: FamilyGoal
  me: string
  step?: FamilyStep
}

const doerOf = (step: FamilyStep | undefined, me: string) => {
  if (!step) return 'nobody'
  if (step.doer.who === 'me') return me
  return step.doer.who === 'named' ? step.doer.personId : step.doer.who
}

/** What, who does it, and a day: seen by who writes it alone, unless it is ticked. */
export function StepFields({ goal, me, step }: StepFieldsProps) {
  const { t, language } = useWords()
  const others = goal.takingPart.flatMap(({ personId, name }) =>
    personId === me || name === null ? [] : [{ value: personId, label: <Own>{name}</Own> }],
  )
  return (
    <>
      <TextArea
        name="text"
        label={t('family-goals:step.what')}
        value={step?.text}
        maxLength={FAMILY_GOAL_LIMITS.step}
        rows={2}
      />
      <Choice
        name="doer"
        label={t('family-goals:step.who')}
        options={[
          { value: me, label: startingLarge(t('family-goals:step.me'), language) },
          ...others,
          { value: 'everyone', label: startingLarge(t('family-goals:step.everyone'), language) },
          { value: 'nobody', label: startingLarge(t('family-goals:step.nobody'), language) },
          ...(step?.doer.who === 'someone' ? [{ value: 'someone', label: t('family-goals:step.someone') }] : []),
        ]}
        value={doerOf(step, me)}
      />
      {(!step || step.isMine) && (
        <>
          <DayField
            name="day"
            label={t('family-goals:step.day')}
            hint={t('family-goals:step.dayHint')}
            value={step?.day ?? ''}
          />
          <Tick name="day_shown" label={t('family-goals:step.dayShown')} checked={step?.dayShown === true} />
        </>
      )}
    </>
  )
}

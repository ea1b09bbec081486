import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { STEP_LIMITS } from '#app/domain/step.ts'
import { useWords } from '#app/i18n/words.ts'
import { DayField } from '#app/ui/fields/day-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Tick } from '#app/ui/fields/tick.tsx'
import { pairLines, stepLines } from './type-in.form.ts'

/** The lines of the empty sheet in its own order and words, so that eyes can go back and forth. */
export function SheetFields() {
  const { t } = useWords()
  return (
    <>
      <DayField name="paper" label={t('goals:paper.day')} hint={t('goals:paper.dayHint')} />
      <TextArea name="statement" label={t('goals:builder.what')} maxLength={GOAL_LIMITS.statement} />
      <DayField name="target" label={t('goals:builder.when')} hint={t('goals:paper.targetHint')} />
      <TextArea name="why" label={t('goals:card.why.title')} maxLength={GOAL_LIMITS.card} rows={2} />
      <h2>{t('goals:step.title')}</h2>
      {stepLines.map((at) => (
        <StepFields key={at} at={at} />
      ))}
      <h2>{t('goals:card.in-the-way.title')}</h2>
      {pairLines.map((at) => (
        <PairFields key={at} at={at} />
      ))}
      <TextArea name="support" label={t('goals:card.support.title')} maxLength={GOAL_LIMITS.card} rows={2} />
      <TextArea name="reward" label={t('goals:card.reward.title')} maxLength={GOAL_LIMITS.card} rows={2} />
      <Tick name="onlyMe" label={t('common:onlyMe')} hint={t('goals:onlyMe.hint')} />
    </>
  )
}

function StepFields({ at }: { at: number }) {
  const { t, number } = useWords()
  const which = { number: number(at) }
  return (
    <>
      <TextArea name={`step${at}`} label={t('goals:paper.step', which)} maxLength={STEP_LIMITS.text} rows={2} />
      <DayField name={`day${at}`} label={t('goals:paper.stepDay', which)} />
      <Tick name={`done${at}`} label={t('goals:paper.stepDone', which)} />
    </>
  )
}

function PairFields({ at }: { at: number }) {
  const { t, number } = useWords()
  const which = { number: number(at) }
  const most = GOAL_LIMITS.statement
  return (
    <>
      <TextArea name={`ifText${at}`} label={t('goals:paper.if', which)} maxLength={most} rows={2} />
      <TextArea name={`thenText${at}`} label={t('goals:paper.then', which)} maxLength={most} rows={2} />
    </>
  )
}

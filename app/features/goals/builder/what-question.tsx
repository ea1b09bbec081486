import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { LIFE_AREAS } from '#app/domain/life-area.ts'
import { useWords } from '#app/i18n/words.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Section } from '#app/ui/parts/section.tsx'
import { QuestionActs } from './question-frame.tsx'

export interface WhatQuestionProps {
  refusal: Refusal | undefined
  statement?: string
  version?: number
}

/** The first question. Own words stand first; the ideas below are for a day without any. */
export function WhatQuestion({ refusal, statement, version }: WhatQuestionProps) {
  const { t, number } = useWords()
  return (
    <PostForm refusal={refusal} version={version} submission={version === undefined ? undefined : false}>
      <TextArea
        name="statement"
        eyebrow={t('goals:builder.of', { at: number(1), of: number(4) })}
        heading="h1"
        label={t('goals:builder.what')}
        hint={t('goals:builder.whatHint')}
        value={statement}
        maxLength={GOAL_LIMITS.statement}
      />
      <QuestionActs />
      <Section id="ideas" title={t('goals:builder.ideas')}>
        <p className="hint">{t('goals:builder.ideasHint')}</p>
        <div className="langs">
          {LIFE_AREAS.map((area) => (
            <button key={area} type="submit" name="area" value={area}>
              {t(`common:area.${area}`)}
            </button>
          ))}
        </div>
      </Section>
    </PostForm>
  )
}

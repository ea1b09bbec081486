import type { LetterSet } from '#app/domain/coach.ts'
import { GOAL_LIMITS } from '#app/domain/goal.ts'
import { areasOffered, type LifeArea } from '#app/domain/life-area.ts'
import { questionOf } from '#app/features/goals/parts/question.ts'
import { useWords } from '#app/i18n/words.ts'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import type { Refusal } from '#app/ui/form.ts'
import { Section } from '#app/ui/parts/section.tsx'
import { LifePicture } from '#app/ui/pictures/life-picture.tsx'
import { Example } from './example.tsx'
import { QuestionActs } from './question-frame.tsx'

export interface WhatQuestionProps {
  refusal: Refusal | undefined
  letters: LetterSet
  teenager: boolean
  statement?: string
  version?: number
  /** The part of life it began from: a row of My family map. */
  about?: LifeArea | null
}

/** The first question. Own words stand first; the ideas below are for a day without any. */
export function WhatQuestion({ refusal, letters, teenager, statement, version, about }: WhatQuestionProps) {
  const { t, number } = useWords()
  // Whoever comes from a row of the map meets its ideas first; the others stay within reach.
  const offered = areasOffered(teenager)
  const areas = about ? [about, ...offered.filter((area) => area !== about)] : offered
  return (
    <PostForm draft refusal={refusal} version={version} submission={version === undefined ? undefined : false}>
      <TextArea
        name="statement"
        eyebrow={t('goals:builder.of', { at: number(1), of: number(4) })}
        heading="h1"
        label={t(questionOf(letters, 'what'))}
        hint={t(letters === 'alaska' ? 'goals:alaska.whatHint' : 'goals:builder.whatHint')}
        value={statement}
        maxLength={GOAL_LIMITS.statement}
      />
      {about && <input type="hidden" name="fromArea" value={about} />}
      {about && <Example area={about} />}
      <QuestionActs />
      <Section id="ideas" title={t('goals:builder.ideas')}>
        <p className="hint">{t('goals:builder.ideasHint')}</p>
        <div className="langs">
          {areas.map((area) => (
            <button key={area} type="submit" name="area" value={area}>
              <LifePicture of={area} />
              <br />
              {t(`common:area.${area}`)}
            </button>
          ))}
        </div>
      </Section>
    </PostForm>
  )
}

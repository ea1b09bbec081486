import { AnsweredList } from '#app/features/help/answered.tsx'
import { useWords } from '#app/i18n/words.ts'
import { Back } from '#app/ui/parts/back.tsx'
import { Note } from '#app/ui/parts/note.tsx'

/** The three questionnaires, as the help calls them. */
export type Questionnaire = 'life' | 'map' | 'bridge'

const sections = ['for', 'not', 'who', 'numbers', 'gaps', 'source'] as const

/** What a questionnaire is for and what it is not, who sees it, how its numbers are counted, and where it comes from. */
export function AboutQuestionnaire({ about }: { about: Questionnaire }) {
  const { t } = useWords()
  return (
    <>
      <Back href="/help">{t('help:index.title')}</Back>
      <h1>{t(`help:about.${about}.title`)}</h1>
      <p className="lead">{t(`help:about.${about}.lead`)}</p>
      <AnsweredList
        answers={sections.map((key) => ({
          key,
          title: t(`help:about.heading.${key}`),
          text: t(`help:about.${about}.${key}`),
        }))}
      />
      <Note as="p">{t('help:about.limit')}</Note>
    </>
  )
}

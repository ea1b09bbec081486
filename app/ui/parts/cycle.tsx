import { useWords } from '#app/i18n/words.ts'

const words = ['goal', 'plan', 'do', 'review'] as const
export type CycleWord = (typeof words)[number]

/** Goal, Plan, Do, Review: four arches under one deck. A word without an address is shown, not linked. */
export function Cycle({ now, href }: { now?: CycleWord; href?: (word: CycleWord) => string }) {
  const { t } = useWords()
  return (
    <ol className="cycle" aria-label={t('common:cycle.label')}>
      {words.map((word) => (
        <li key={word}>
          {href ? (
            <a href={href(word)} aria-current={word === now ? 'step' : undefined}>
              {t(`common:cycle.${word}`)}
            </a>
          ) : (
            <span aria-current={word === now ? 'step' : undefined}>{t(`common:cycle.${word}`)}</span>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useWords } from '#app/i18n/words.ts'

/** So many of so many, as planks. The words stand beside it on the page; `label` replaces "2 of 5" where more is known. */
export function Planks({ done, total, label }: { done: number; total: number; label?: string }) {
  const { t, number } = useWords()
  return (
    <p
      className="planks"
      role="img"
      aria-label={label ?? t('common:planks', { done: number(done), total: number(total) })}
    >
      {Array.from({ length: total }, (_, plank) => plank + 1).map((plank) => (
        <i key={plank} className={plank <= done ? 'on' : undefined} />
      ))}
    </p>
  )
}

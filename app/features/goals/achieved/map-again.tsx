import { useWords } from '#app/i18n/words.ts'
import { instrumentText, itemText, publishedInstrument } from '#app/instruments/published.ts'
import { Button } from '#app/ui/fields/button.tsx'
import { PostForm } from '#app/ui/fields/post-form.tsx'
import { Acts } from '#app/ui/parts/acts.tsx'
import type { AchievedPage } from './read-achieved.server.ts'

/**
 * The row of the map that a goal reached may have moved, asked again: one press opens a map with this very row. Nothing for
 * a goal of no part of life.
 */
export function MapAgain({ row }: { row: AchievedPage['mapRow'] }) {
  const { t, day, language } = useWords()
  if (!row) return null
  const map = publishedInstrument('calmap', row.version)
  const { name } = itemText(map, language, row.key)
  const level = row.before && instrumentText(map, language, `levels.${row.before.level}`)
  return (
    <PostForm action="/calmap/new">
      <input type="hidden" name="item" value={row.key} />
      {row.before && (
        <p className="meta">{t('goals:achieve.mapBefore', { day: day(row.before.day), row: name, level })}</p>
      )}
      <Acts>
        <Button kind="alt">{t('goals:achieve.mapRow', { row: name })}</Button>
      </Acts>
    </PostForm>
  )
}

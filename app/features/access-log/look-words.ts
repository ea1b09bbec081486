import type { Look } from '#app/domain/look.ts'
import type { Words } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'

/** What somebody looked at: the list, a page, two days, or a text for the office, each said for itself when nothing was on it. */
export function lookWords(
  { t, list, language }: Words,
  { sections, twoDays, copied }: Pick<Look, 'sections' | 'twoDays' | 'copied'>,
): string {
  if (sections === null) return t('access-log:listed')
  if (sections.length === 0) return t(`access-log:${copied ? 'copiedNothing' : twoDays ? 'twoDaysNothing' : 'nothing'}`)
  const names = list(sections.map((section) => sectionName(section, language, (ours) => t(`sharing:section.${ours}`))))
  if (copied) return t('access-log:copied', { list: names })
  return twoDays ? t('access-log:twoDays', { list: names }) : names
}

import type { Day } from '#app/domain/day.ts'
import { type Section, type UntilSpan, untilDay } from '#app/domain/release.ts'
import { isolate, type Words } from '#app/i18n/words.ts'
import { sectionName } from '#app/instruments/published.ts'

/** What a person says by signing, as they read it. */
export interface ToSign {
  worker: { name: string; office: string; organisation: string }
  sections: readonly Section[]
  until: UntilSpan
  withHistory: boolean
}

const points = ['choice', 'stop', 'mayAct', 'stays', 'legal'] as const

/** The honest text (domain.md section 7), point by point. A changed word needs a new RELEASE_TEXT_VERSION. */
export function releasePoints({ t }: Words): { key: (typeof points)[number]; first: string; rest: string }[] {
  return points.map((key) => ({ key, first: t(`sharing:text.${key}.first`), rest: t(`sharing:text.${key}.rest`) }))
}

/** Who sees what until when, as the sentences above the signature. */
export function releaseSummary(words: Words, release: ToSign, today: Day): string[] {
  const { t, day, list, language } = words
  const { worker, sections, until, withHistory } = release
  return [
    t('sharing:sign.who', {
      name: isolate(worker.name),
      office: isolate(worker.office),
      organisation: isolate(worker.organisation),
    }),
    t('sharing:sign.what', {
      list: list(sections.map((section) => sectionName(section, language, (ours) => t(`sharing:section.${ours}`)))),
    }),
    t('sharing:standing.live', { day: day(untilDay(until, today)) }),
    t(withHistory ? 'sharing:sign.withHistory' : 'sharing:sign.fromToday'),
  ]
}

/** Every word that stood above the signature, a line each: what is stored and shown on the copy. */
export function releaseText(words: Words, release: ToSign, today: Day): string {
  const honest = releasePoints(words).map(({ first, rest }) => `${first} ${rest}`)
  return [...honest, ...releaseSummary(words, release, today)].join('\n')
}

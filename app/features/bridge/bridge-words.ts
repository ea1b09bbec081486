import type { Finding, PillarThenAndNow } from '#app/domain/bridge.ts'
import type { Words } from '#app/i18n/words.ts'
import type { PublishedInstrument } from '#app/instruments/instrument.ts'
import { instrumentText } from '#app/instruments/published.ts'

/** The name of a part of the bridge (a span) or of a pillar, in the reader's language. */
export const spanName = (instrument: PublishedInstrument, language: string, key: string) =>
  instrumentText(instrument, language, `items.${key}.name`)
export const pillarName = (instrument: PublishedInstrument, language: string, key: string) =>
  instrumentText(instrument, language, `groups.${key}.name`)

/** The finding as one or two whole sentences; nothing is put together from halves. */
export function findingText(words: Words, instrument: PublishedInstrument, finding: Finding): string {
  const { t, day, number, list, sentences, language } = words
  const names = (keys: readonly string[]) => list(keys.map((key) => spanName(instrument, language, key)))
  const some = (keys: readonly string[]) => ({ count: keys.length, number: number(keys.length), list: names(keys) })
  if (finding.kind === 'nothing-answered') return t('bridge:finding.nothingAnswered')
  if (finding.kind === 'other-version') return t('bridge:finding.otherVersion', { day: day(finding.since) })
  const { empty } = finding
  const gaps = { count: empty, number: number(empty) }
  if (finding.kind === 'first')
    return sentences([
      t('bridge:finding.first', { day: day(finding.on) }),
      empty > 0 && t('bridge:finding.emptyFirst', gaps),
    ])
  const since = { day: day(finding.since) }
  const left = empty > 0 && t('bridge:finding.empty', gaps)
  switch (finding.kind) {
    case 'nothing-in-common':
      return t('bridge:finding.nothingInCommon', since)
    case 'same':
      return sentences([
        t('bridge:finding.same', { ...since, count: finding.total, number: number(finding.total) }),
        left,
      ])
    case 'up': {
      const up = { ...since, ...some(finding.up) }
      const whole = t('bridge:finding.up', { ...up, total: number(finding.total) })
      return left ? sentences([t('bridge:finding.upToo', up), left]) : whole
    }
    case 'down':
      return sentences([
        t('bridge:finding.down', { ...since, ...some(finding.down) }),
        finding.same > 0 && t('bridge:finding.sameToo', { count: finding.same, number: number(finding.same) }),
        left,
      ])
    case 'up-and-down':
      return sentences([
        t('bridge:finding.upToo', { ...since, ...some(finding.up) }),
        t('bridge:finding.downToo', some(finding.down)),
        left,
      ])
  }
}

/** The numbers of the picture for those who do not see it. */
export function numbersText(
  { t, number, sentences, language }: Words,
  instrument: PublishedInstrument,
  pillars: readonly PillarThenAndNow[],
): string {
  return sentences(
    pillars.map((pillar) => {
      const part = pillarName(instrument, language, pillar.key)
      if (pillar.now === null) return t('bridge:desc.none', { part })
      const points = number(pillar.now)
      if (pillar.before === null || pillar.before === pillar.now) return t('bridge:desc.now', { part, points })
      return t('bridge:desc.was', { part, points, before: number(pillar.before) })
    }),
  )
}

/** What a number did, in words: "2 higher", "same", "1 lower". */
export function changeText({ t, number }: Words, change: number): string {
  if (change === 0) return t('bridge:numbers.same')
  const key = change > 0 ? 'bridge:numbers.higher' : 'bridge:numbers.lower'
  return t(key, { number: number(Math.abs(change)) })
}

// What each page weighs in each language on its way to a cheap phone: quality.md, section 1.
import { addresses } from '#tests/support/addresses.ts'
import type { Answer } from '#tests/support/visitor.ts'
import { weightOf } from '#tests/support/weight.ts'
import type { Visit } from './looks.ts'

const kilobyte = 1024

/** The page a worker sees is nobody's first: its owner came by pages that brought sheet and script. It holds all that was shown. */
const SHOWN = /^\/sharing\/:releaseId\/page/
/** All that is kept about somebody, in one page to print: as long as the life it tells. */
const WHOLE_LIFE = '/me/my-data/page'
/** A line for each visit, and this walk is many: weighed by itself in tests/served/what-a-page-weighs.test.ts. */
const VISITS = '/me/devices'

const onPhones = new Set(
  addresses
    .filter(({ audience }) => audience === 'anyone' || audience === 'participant')
    .map(({ path }) => path)
    .filter((path) => path !== WHOLE_LIFE && path !== VISITS),
)

/** What each page weighed, by address and language, in bytes. */
export type Weights = Map<string, Record<string, number>>

/** Writes down what a page weighs; says so when it is more than a phone should have to load, or has too much script. */
export function weigh(weights: Weights, { page, language }: Visit, { html }: Answer): string[] {
  if (page.state !== 'filled' || !onPhones.has(page.address)) return []
  const { script, all } = weightOf(html)
  weights.set(page.address, { ...weights.get(page.address), [language]: all })
  const limit = (SHOWN.test(page.address) ? 15 : 14) * kilobyte
  return [
    all > limit && `${language}: weighs ${all} bytes, at most ${limit}`,
    script > 5 * kilobyte && `${language}: ${script} bytes of script`,
  ].filter((line) => line !== false)
}

/** The pages that weigh a fifth more than in English. */
export const aFifthHeavier = (weights: Weights): string[] =>
  [...weights].flatMap(([path, { en = 0, ...others }]) =>
    Object.entries(others)
      .filter(([, bytes]) => bytes > 1.2 * en)
      .map(([code, bytes]) => `${path} in ${code}: ${bytes}, ${en} in English`),
  )

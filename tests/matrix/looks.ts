// Which page is looked at how: a good part of the product on every run, all of it when asked for.
import { languages } from '#app/i18n/languages.ts'
import type { Question } from '#tests/support/axe.ts'
import type { PageState } from './states.ts'

/** One way to look at a page that is on the screen. */
export interface Look {
  width: number
  height: number
  scheme: 'light' | 'dark' | 'forced'
  /** WCAG 1.4.12: a reader's own line height, and space between letters, words and paragraphs. */
  spaced?: boolean
  /** What this browser was asked for on /reading, such as 'largest' and 'night'. */
  reading?: readonly ('largest' | 'day' | 'night')[]
  axe: readonly Asked[]
}

/** Besides what axe can be asked: colours no page before had, and what other words than English can change. */
export type Asked = Question | 'new colours' | 'other words'

/** A page put onto the screen once, in one language, and looked at in several ways. */
export interface Visit {
  page: PageState
  language: string
  looks: Look[]
  /** The same page once more in the pseudo-language, which is made from English. */
  pseudo?: Look[]
}

/** The smallest phone there is. */
export const phone = { width: 320, height: 740, scheme: 'light', axe: [] } as const
const desk = { width: 1280, height: 900, scheme: 'light', axe: [] } as const
/** 1280 × 1024 at 400 %. */
const enlarged = { width: 320, height: 256, scheme: 'light', axe: [] } as const
const spaced = { ...phone, spaced: true } as const
/** Letters half as large again, by the reader's own choice. */
const grown = { ...phone, reading: ['largest'] } as const

export const nameOf = ({ width, height, scheme, spaced, reading = [] }: Look) =>
  [`${width} × ${height}`, scheme, spaced && 'text spacing', ...reading].filter(Boolean).join(', ')

/**
 * For `npm test`. Where things stand is looked at in every state, on a phone in both directions and in the
 * pseudo-language, on a desk in the pseudo-language and, where a page brings much, from right to left; axe is asked where
 * its answer can differ: on what a page holds in each language, on colours in each scheme (questions.ts). Long words bring
 * no new parts, so axe is not asked about them. The looks stand in the order that turns the page least: on the phone, then on the desk, and back.
 */
export function everyAddress(states: PageState[]): Visit[] {
  return states.flatMap((page): Visit[] => {
    // An agency's questionnaire has the pages of ours, which are looked at in every state.
    if (/^\/(lines|maps)\//.test(page.address) && page.state !== 'filled') return []
    const axe: Asked[] = page.state === 'long' ? [] : ['words', 'new colours']
    const bringsMuch = page.state === 'filled' || page.state === 'refused'
    const night: Look = { ...phone, scheme: 'dark', axe: ['new colours'] }
    // In forced colours an error has no colour of its own.
    const forced: Look[] = page.state === 'filled' ? [{ ...phone, scheme: 'forced', axe: ['new colours'] }] : []
    const english: Visit = {
      page,
      language: 'en',
      looks: [{ ...phone, axe }, ...(bringsMuch ? [night, ...forced, spaced, enlarged] : [])],
      // Its words are longer than English on a desk as well.
      pseudo: [desk, phone, ...(page.state === 'filled' ? [grown] : [])],
    }
    const words: Asked[] = page.state === 'filled' ? ['other words'] : []
    const arabic: Visit = { page, language: 'ar', looks: [{ ...phone, axe: words }, ...(bringsMuch ? [desk] : [])] }
    const others = languages.filter(({ code }) => code !== 'en' && code !== 'ar')
    const rest = others.map(({ code }): Visit => ({ page, language: code, looks: [{ ...phone, axe: words }] }))
    return [english, arabic, ...(page.state === 'filled' ? rest : [])]
  })
}

/** For `npm run matrix`: every address × state × language × width × scheme, axe asked about everything each time. */
export function fullProduct(states: PageState[]): Visit[] {
  const schemes = ['light', 'dark', 'forced'] as const
  const looks = [phone, desk].flatMap((size) => schemes.map((scheme): Look => ({ ...size, scheme, axe: ['all'] })))
  const chosen: Look[] = [
    { ...phone, reading: ['largest', 'day'], axe: ['new colours'] },
    { ...phone, reading: ['largest', 'night'], axe: ['new colours'] },
    { ...desk, reading: ['largest'] },
  ]
  const pseudo: Look[] = [phone, desk, enlarged, spaced, grown]
  return states.flatMap((page) =>
    languages.map(({ code }) => ({
      page,
      language: code,
      looks: [...looks, enlarged, spaced, ...chosen],
      ...(code === 'en' && { pseudo }),
    })),
  )
}

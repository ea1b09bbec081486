import { english, type Language, languageOf, languages } from '#app/i18n/languages.ts'

/** Whether a paper was asked for with what is only mine on it. Without a word about it, it is one for anybody. */
export const isForMe = (request: Request): boolean => new URL(request.url).searchParams.get('for') === 'me'

/** The languages a sheet speaks and who it is for, as its address says. */
export interface AskedPaper {
  languages: Language['code'][]
  forMe: boolean
}

/** Beside the person's language stands English, or what was asked for; somebody who reads English gets one language. */
export function askedPaper(request: Request, own: Language['code']): AskedPaper {
  const asked = new URL(request.url).searchParams.get('with')
  const beside = asked === 'none' ? null : (languageOf(asked) ?? english).code
  return { languages: beside === null || beside === own ? [own] : [own, beside], forMe: isForMe(request) }
}

/** The languages that can stand beside the person's own, other than the one that does. */
export const othersThan = ({ languages: shown }: AskedPaper) => languages.filter(({ code }) => !shown.includes(code))

/** The address of a sheet, asked for like this. */
export function paperAddress(place: string, { languages: [own, beside], forMe }: AskedPaper): string {
  const said = new URLSearchParams()
  if (beside !== undefined && beside !== english.code) said.set('with', beside)
  if (beside === undefined && own !== english.code) said.set('with', 'none')
  if (forMe) said.set('for', 'me')
  if (said.size === 0) return place
  return `${place}${place.includes('?') ? '&' : '?'}${said}`
}

/**
 * A name for paper that lies about: the first name and the initial of the last one, *Rosa D.*. A name alone stays as it is.
 *
 * Names are written in many ways, so this only ever leaves letters out, and when in doubt more of the family's than of the
 * person's own: for a Vietnamese name that begins with a common family name, and for one in Chinese, Korean or Khmer
 * letters, the family stands first. Particles and articles are no name (*María de la Cruz* is María C., *أمينة الحسن* is
 * أمينة ح.), a name that is two words stays whole (*عبد الله*), and *Jr.* is not a family.
 */
export function shortName(name: string, language: string): string {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) words.pop()
  const [only = name.trim()] = words
  if (words.length < 2) return withoutFamilyLetter(only)
  const [first, ...others] = namesIn(words, language)
  const family = others.findLast((word) => !PARTICLES.has(word.toLowerCase())) ?? others.at(-1) ?? ''
  const letter = initial(family)
  return letter === '' ? (first ?? '') : `${first} ${letter}.`
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i

const PARTICLES = new Set(
  (
    'de del della di da dos das do du des la las los le el al y e i van von der den ten ter zu zum af av bin ibn ben bint ' +
    'بن ابن بنت ال'
  ).split(' '),
)

/** Words that are half a first name: what follows belongs to it. */
const HALF_NAMES = new Set('abd abdul abdel abu umm um عبد أبو ابو أم ام'.split(' '))

/** The commonest Vietnamese family names, nine people of ten, without their marks. */
const VIETNAMESE_FAMILIES = new Set('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly'.split(' '))

// The article is part of the word in Arabic; half of all family names would begin with it.
const ARTICLE = /^(?:ال(?=\p{L}{2})|(?:al|el|ad|as|ar|an|at|ash)[-’'](?=\p{L}))/iu

const withoutMarks = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()

/** The first name, then the rest in an order whose last word says the family. */
function namesIn(words: readonly string[], language: string): string[] {
  const [first = '', second = '', ...rest] = words
  const familyFirst =
    words.every((word) => /^[\p{sc=Hangul}\p{sc=Khmer}\p{sc=Han}]+$/u.test(word)) ||
    (language === 'vi' && VIETNAMESE_FAMILIES.has(withoutMarks(first)))
  if (familyFirst) return [words.at(-1) ?? '', first]
  return HALF_NAMES.has(first.toLowerCase()) ? [`${first} ${second}`, ...rest] : [...words]
}

function initial(family: string): string {
  const [letter = ''] = family.replace(ARTICLE, '').match(/\p{L}/u) ?? []
  // In these letters one is the whole family name.
  return /[\p{sc=Hangul}\p{sc=Han}]/u.test(letter) ? '' : letter.toUpperCase()
}

/** Chinese and Korean names are written as one word that begins with the family. */
function withoutFamilyLetter(word: string): string {
  const isWhole = /^\p{sc=Han}{2,4}$/u.test(word) || /^\p{sc=Hangul}{3,4}$/u.test(word)
  return isWhole ? [...word].slice([...word].length === 4 ? 2 : 1).join('') : word
}

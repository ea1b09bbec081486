/** Rules of quality.md section 4 (after NIST SP 800-63B): long, any script, spaces welcome, nothing about kinds of characters. */
export const passwordLength = { min: 15, max: 256 }

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common'

// Words that stand on our own pages or in what people call this: with a number behind they are the first that are tried.
const WORDS_OF_HERE = [
  'footbridge',
  'bridge',
  'password',
  'contraseña',
  'كلمةالسر',
  'tafdc',
  'calworks',
  'temporaryassistance',
  'cashassistance',
]

/** Letters that look alike and that Arabic and Persian keyboards write differently. */
const alike: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' }

/**
 * The form in which a password is hashed and compared: Unicode NFKC, and nothing that only the keyboard decides. Phones put a
 * space behind a word they complete; the space bar of a Khmer keyboard writes one without width on some machines.
 */
export const normalPassword = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim()
    .replace(/[يىك]/g, (letter) => alike[letter] ?? letter)

/** A pattern of at most four characters said again and again ("abcabcabc…", "1111…") is one short password. */
const isRepetition = (text: string) => /^(.{1,4})\1+.{0,3}$/su.test(text)

/** Digits or letters that only count up or down. */
function isCount(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0))
  return [1, -1].some((step) => steps.filter((one) => one === step || one === -9 * step).length === steps.length)
}

/** What is left once capitals and spaces are gone: nobody guesses by those. */
export const barePassword = (typed: string) => normalPassword(typed).toLowerCase().replace(/\s+/g, '')

/** How the person's own name may stand in a password: an address without its host, a number without its country. */
function ownWords(identifier: string): string[] {
  const plain = barePassword(identifier)
  const number = plain.replace(/\D/g, '')
  return [plain.replace(/@.*$/, ''), number, number.slice(-10)].filter((word) => word.length >= 3)
}

/** Nothing but such words, said once or again, with numbers and signs between them. */
function isOnly(words: readonly string[], bare: string): boolean {
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), bare)
  return left !== bare && left.replace(/\P{L}/gu, '').length < 4
}

/**
 * What is wrong with a new password, or null; whether it is known from a leak, `newPasswordProblem` asks as well. Lengths count letters as people see them typed (code points).
 * @param identifier what the person signs in with: a password made of it is the first one a stranger tries
 */
export function passwordProblem(typed: string, identifier: string): PasswordProblem | null {
  const password = normalPassword(typed)
  const length = [...password].length
  if (length < passwordLength.min) return 'too-short'
  if (length > passwordLength.max) return 'too-long'
  const bare = barePassword(typed)
  const weak = isRepetition(bare) || isCount(bare) || isOnly([...ownWords(identifier), ...WORDS_OF_HERE], bare)
  return weak ? 'too-common' : null
}

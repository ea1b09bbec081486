/** Rules of quality.md section 4 (after NIST SP 800-63B): long, any script, spaces welcome, nothing about kinds of characters. */
export const passwordLength = { min: 15, max: 256 }

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common'

// The long ones that lead the lists of leaked passwords, and the ones people make when a page asks for fifteen characters.
const common = [
  'passwordpassword',
  'password12345678',
  'password123456789',
  'mypassword123456',
  'thisismypassword',
  'iloveyouiloveyou',
  'iloveyou12345678',
  'qwertyuiopasdfgh',
  'qwertyuiop123456',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i',
  '1qaz2wsx3edc4rfv',
  'q1w2e3r4t5y6u7i8',
  'zaq12wsxcde34rfv',
  'letmeinletmein12',
  'welcome123456789',
  'abcdefghijklmnop',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'trustno1trustno1',
  'sunshine12345678',
  'princess12345678',
  'football12345678',
  'administrator123',
  'changemechangeme',
]

/** The form in which a password is hashed and compared: Unicode NFKC, spaces as typed. */
export const normalPassword = (typed: string) => typed.normalize('NFKC')

/** A pattern of at most four characters said again and again ("abcabcabc…", "1111…") is one short password. */
const isRepetition = (text: string) => /^(.{1,4})\1+.{0,3}$/su.test(text)

/** Digits or letters that only count up or down. */
function isCount(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0))
  return [1, -1].some((step) => steps.filter((one) => one === step || one === -9 * step).length === steps.length)
}

/**
 * What is wrong with a new password, or null. Lengths count letters as people see them typed (code points).
 * @param identifier what the person signs in with: a password made of it is the first one a stranger tries
 */
export function passwordProblem(typed: string, identifier: string): PasswordProblem | null {
  const password = normalPassword(typed)
  const length = [...password].length
  if (length < passwordLength.min) return 'too-short'
  if (length > passwordLength.max) return 'too-long'
  const plain = password.toLowerCase()
  const bare = plain.replace(/\s+/g, '')
  const own = identifier.toLowerCase().replace(/@.*$/, '')
  const onlyOwn = own.length >= 3 && bare.replaceAll(own, '').length < 4
  const weak = common.includes(plain) || common.includes(bare) || isRepetition(bare) || isCount(bare) || onlyOwn
  return weak ? 'too-common' : null
}

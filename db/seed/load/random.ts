/** Numbers that look like chance and are the same for the same seed (mulberry32: fast, and good enough for made-up lives). */
export interface Chance {
  /** a whole number from `from` to `to`, both included */
  whole(from: number, to: number): number
  one<T>(of: readonly T[]): T
  /** true this many times of a hundred */
  times(ofHundred: number): boolean
  /** 26 letters, as the end of an id */
  letters(): string
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (from: number, to: number) => from + (next() % (to - from + 1))
  return {
    whole,
    one: (of) => of[next() % of.length] as (typeof of)[number],
    times: (ofHundred) => next() % 100 < ofHundred,
    letters() {
      let text = ''
      while (text.length < 26) {
        let bits = next()
        for (let at = 0; at < 6 && text.length < 26; at++, bits >>>= 5) text += LETTERS.charAt(bits & 31)
      }
      return text
    },
  }
}

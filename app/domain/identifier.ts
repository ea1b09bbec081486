/** How a person signs in: an e-mail address, a phone number, or a name they chose. Stored in one normal form each. */
export type IdentifierKind = 'email' | 'phone' | 'name'

export interface Identifier {
  kind: IdentifierKind
  /** The one form we store and compare: e-mail and names in lower case, phone numbers as +15551234567. */
  value: string
}

export const identifierMaxLength = 254
const nameLength = { min: 3, max: 40 }

/** Tells whether a text is a phone number, and its normal form; given by the caller because number plans are no rule of ours. */
export type ReadPhone = (text: string) => string | null

/**
 * Reads what somebody typed as their identifier. Null when it is none of the three.
 * Compatibility forms are folded (NFKC), so that full-width letters of a phone's keyboard are the same name.
 */
export function identifierFrom(text: string, readPhone: ReadPhone): Identifier | null {
  const value = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (value.length === 0 || value.length > identifierMaxLength) return null
  if (value.includes('@')) return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value) ? { kind: 'email', value } : null
  if (/^[+(\d][\d\s().+-]{6,}$/.test(value)) {
    const phone = readPhone(value)
    return phone ? { kind: 'phone', value: phone } : null
  }
  const letters = [...value].length
  const isName = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._'-]*$/u.test(value)
  return isName && letters >= nameLength.min && letters <= nameLength.max ? { kind: 'name', value } : null
}

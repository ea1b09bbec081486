/** A key that a phone keeps behind its finger, face or PIN: ours is the public half. */
export interface PasskeyTable {
  /** the phone's name for it, base64url */
  credentialId: string
  accountId: string
  /** what a list names it by */
  handle: string
  /** COSE, base64url */
  publicKey: string
  /** how often the phone has used it, as far as it counts; it never goes back */
  counter: number
  /** JSON: how the browser reached it */
  transports: string
  /** as the browser said when it was made: 'phone' or 'computer' */
  device: string
  createdAt: string
  lastUsedAt: string | null
}

/** A question put to one browser, to be answered once. */
export interface PasskeyChallengeTable {
  /** hash of what that browser carries */
  boundTo: string
  purpose: 'sign-in' | 'add' | 'confirm'
  challenge: string
  expiresAt: string
}

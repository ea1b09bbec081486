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

/** A question that was answered, until it could not be answered again anyway. What was never answered stands nowhere. */
export interface PasskeyChallengeTable {
  /** the question itself: each is here once. The name is from when questions waited here for their browsers. */
  boundTo: string
  purpose: 'sign-in' | 'add' | 'confirm' | 'second'
  challenge: string
  expiresAt: string
}

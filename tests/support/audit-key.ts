/** why: the chain needs a secret; a test needs the same one every time. */
export const AUDIT_KEY = 'a secret for tests alone, 32 characters or more'

// Opened after signing in these lead out again or to nothing: they take presses, or are for somebody not signed in.
const NOT_AFTER_SIGNING_IN = /^\/+(sign-out|sign-in|sign-up|exit|language|draft)(?![\w-])/i

/** Asks who it is, and leads on: after signing in that is known. */
const IS_IT_ME = /^\/confirm(?![\w/-])/i

/** The path to go on to after showing who it is, or `otherwise`. */
export function pathAfterConfirming(path: unknown, otherwise: string): string {
  const to = returnPath(path, otherwise)
  return NOT_AFTER_SIGNING_IN.test(to) || IS_IT_ME.test(to) ? otherwise : to
}

/** The path to go on to after signing in, or `otherwise`. */
export function pathAfterSigningIn(path: unknown, otherwise: string): string {
  const to = returnPath(path, otherwise)
  if (IS_IT_ME.test(to)) {
    return pathAfterConfirming(new URL(to, 'http://ours.invalid').searchParams.get('next'), otherwise)
  }
  return NOT_AFTER_SIGNING_IN.test(to) ? otherwise : to
}

/**
 * A path of ours to go back to, or `otherwise`. Refuses everything a browser would read as another site
 * ("//evil.example", "/\evil.example", "https:…"): an open redirect lends our name to a phishing page.
 */
export function returnPath(path: unknown, otherwise: string): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.length > 2000) return otherwise
  try {
    const url = new URL(path, 'http://ours.invalid')
    // Asked again of the result: "/.//evil.example" becomes "//evil.example" only here.
    const isOurs = url.host === 'ours.invalid' && !url.pathname.startsWith('//') && !/[\p{Cc}\\]/u.test(path)
    return isOurs ? url.pathname + url.search : otherwise
  } catch {
    return otherwise
  }
}

/** Whether somebody is on the way with a code of their family, which must not be lost while they sign in or begin. */
export const bringsCode = (path: string): boolean => path.startsWith('/family/join?code=')

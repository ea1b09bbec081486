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

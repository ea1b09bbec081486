import { returnPath } from '#app/server/return-path.ts'

const here = '/reading'

/**
 * Where somebody came from, to lead back there: as the address says (after a press), else the page of ours whose link they
 * followed. The link stands in the foot of every page, and a page's own address in it would be bytes on each of them.
 */
export function cameFrom(request: Request): string {
  const asked = new URL(request.url)
  const named = asked.searchParams.get('next')
  if (named) return returnPath(named, '/')
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const from = new URL(referer)
  return from.host === asked.host && from.pathname !== here ? returnPath(from.pathname + from.search, '/') : '/'
}

import type { ServerBuild } from '@remix-run/node'

const segmentOf = (path: string) => path.split('/', 1)[0] ?? ''

/**
 * Cuts the build by the first word of an address. Remix flattens, ranks and compiles all the routes it is given three times
 * for each request (a sixth of a page's time, measured); with the routes of one subject that is a fraction of it.
 * @returns a function from a path such as '/goals/new' to the build that answers it; an unknown first word gets the root
 *   alone, which says 404. Parts are made when they are first asked for, and kept.
 */
export function routeParts(build: ServerBuild): (path: string) => ServerBuild {
  const segments = new Set(Object.values(build.routes).map((route) => segmentOf(route?.path ?? '')))
  const parts = new Map<string | null, ServerBuild>()
  return (path) => {
    const asked = segmentOf(path.slice(1))
    const segment = segments.has(asked) ? asked : null
    const part = parts.get(segment) ?? partOf(build, segment)
    parts.set(segment, part)
    return part
  }
}

function partOf(build: ServerBuild, segment: string | null): ServerBuild {
  const isRoot = (id: string) => id === 'root'
  const isHere = (path: string | undefined) => segment !== null && segmentOf(path ?? '') === segment
  const pick = <R extends { id: string; path?: string } | undefined>(routes: Record<string, R>) =>
    Object.fromEntries(Object.entries(routes).filter(([id, route]) => isRoot(id) || isHere(route?.path)))
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } }
}

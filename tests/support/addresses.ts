// Every address of the product, taken from the one list that has them all.
import { readFileSync } from 'node:fs'
import type { RouteConfigEntry } from '@remix-run/route-config'
import list from '#app/routes.ts'

/** `signed-in`: whoever is signed in, in any role. */
export type Audience = 'anyone' | 'signed-in' | 'participant' | 'worker' | 'administrator'

export interface Address {
  /** `/goals/:goalId/steps/:stepId` */
  path: string
  file: string
  audience: Audience
  /** Whether it has a page; an address without one only takes or hands out something. */
  page: boolean
  reads: boolean
  writes: boolean
  /** Names of what stands in for a record: goalId, stepId, … */
  params: string[]
}

const forAnyone =
  /^\/($|c$|sign-up|sign-in|sign-out$|exit$|language$|help|privacy$|accessibility$|reading$|calendar\/|manifest|offline|robots)/

const forBoth = /^\/confirm(\/|$)/

const exported = (source: string, name: string) =>
  new RegExp(`export (?:const|async function|function) ${name}\\b`).test(source)

function audienceOf(path: string): Audience {
  if (forBoth.test(path)) return 'signed-in'
  if (forAnyone.test(path)) return 'anyone'
  if (/^\/admin(\/|$)/.test(path)) return 'administrator'
  return /^\/worker(\/|$)/.test(path) ? 'worker' : 'participant'
}

function describe(path: string, file: string): Address {
  const source = readFileSync(`app/${file}`, 'utf8')
  return {
    path,
    file,
    audience: audienceOf(path),
    page: /export const handle/.test(source),
    reads: /export default/.test(source) || exported(source, 'loader'),
    writes: exported(source, 'action'),
    params: [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string),
  }
}

function walk(entries: readonly RouteConfigEntry[], above: string): Address[] {
  return entries.flatMap((entry) => {
    const path = [above, entry.path].filter(Boolean).join('/')
    const below = entry.children ? walk(entry.children, path) : []
    return entry.children ? below : [describe(`/${path}`, entry.file)]
  })
}

// What exists in the demo alone has a test of its own (tests/served/the-demo.test.ts), and is nowhere else.
export const addresses: Address[] = walk(list as RouteConfigEntry[], '').filter(
  ({ path }) => !path.startsWith('/demo/'),
)

/** The address with every placeholder filled in; one that has no value gets something that is no id of ours. */
export const at = (path: string, values: Record<string, string | undefined> = {}) =>
  path.replace(/:(\w+)\??/g, (_, name: string) => values[name] ?? 'nothing-here')

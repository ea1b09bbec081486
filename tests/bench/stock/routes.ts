// The same addresses, the same route modules.
import type { RouteConfig, RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'

const fromHere = (entry: RouteConfigEntry): RouteConfigEntry => ({
  ...entry,
  id: entry.id ?? entry.file.replace(/\.tsx$/, ''),
  file: `../../../app/${entry.file}`,
  ...(entry.children && { children: entry.children.map(fromHere) }),
})

export default (routes as RouteConfigEntry[]).map(fromHere) satisfies RouteConfig

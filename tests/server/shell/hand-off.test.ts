import { data, type ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { withoutHandOff } from '#app/server/shell/hand-off.server.ts'

type Loader = (args?: unknown) => Promise<unknown>

/** A build of one route, as far as its loader goes. */
function loaderOf(loader: Loader): Loader {
  const build = {
    routes: { goals: { id: 'goals', module: { default: () => null, loader } } },
  } as unknown as ServerBuild
  return withoutHandOff(build).routes.goals?.module.loader as unknown as Loader
}

test('a page reads what its loader answered, and nothing can list it', async () => {
  const answer = (await loaderOf(async () => ({ goal: { text: 'Find work' } }))()) as { goal: { text: string } }
  const { goal } = answer
  expect(goal.text).toBe('Find work')
  expect(Object.entries(answer)).toEqual([])
})

test('an answer of another kind comes through as it is', async () => {
  const redirect = new Response(null, { status: 302 })
  const withStatus = data({ goal: 1 }, { status: 404 })
  for (const answer of [redirect, withStatus, null, ['a']]) expect(await loaderOf(async () => answer)()).toBe(answer)
})

test('a route without a loader stays as it is', () => {
  const route = { id: 'help', module: { default: () => null } }
  const build = { routes: { help: route } } as unknown as ServerBuild
  expect(withoutHandOff(build).routes.help).toBe(route)
})

import { describe, expect, it } from 'vitest'
import { addresses, at } from '#tests/support/addresses.ts'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, haveAGoal, withProduct } from '#tests/support/journey.ts'

const personal = addresses.filter(({ audience, page }) => audience !== 'anyone' && page)

describe('a stranger gets 404 everywhere', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (hers) => {
      await arrive(hers)
      const goalId = (await haveAGoal(hers)).split('/').pop()
      await product.on(way, async (theirs) => {
        // Not signed in: asked to sign in, whatever the address.
        for (const { path } of personal) {
          const answer = await theirs.page.request.get(hers.url + at(path, { goalId }), { maxRedirects: 0 })
          expect([path, answer.status(), answer.headers().location?.split('?')[0]]).toEqual([path, 302, '/sign-in'])
        }
        await theirs.open(`/goals/${goalId}`)
        expect(theirs.path()).toBe('/sign-in')

        // Somebody else who is signed in: her things do not exist.
        await arrive(theirs, 'Somebody')
        for (const { path, params, audience } of personal) {
          if (params.length === 0 && audience !== 'worker') continue
          const answer = await theirs.page.request.get(hers.url + at(path, { goalId }), { maxRedirects: 0 })
          expect([path, answer.status()]).toEqual([path, 404])
        }
        await theirs.open(`/goals/${goalId}`, 404)
        await theirs.open('/worker', 404)
      })
    }),
  )
})

import { describe, it } from 'vitest'
import { addresses } from '#tests/support/addresses.ts'
import { bothWays } from '#tests/support/browser.ts'
import { withProduct } from '#tests/support/journey.ts'

const open = addresses.filter(({ audience, page, params }) => audience === 'anyone' && page && params.length === 0)

describe('everybody can read the open pages', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      for (const { path } of open) await phone.open(path)
      await phone.open('/no/such/address', 404)
    }),
  )
})

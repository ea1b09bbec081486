import { describe, expect, it } from 'vitest'
import { everyWay, type Phone } from '#tests/support/browser.ts'
import { arrive, signIn, withProduct } from '#tests/support/journey.ts'

const longGoal = 'a'.repeat(290)
const longStep = 'b'.repeat(190)

/** The narrowest phone; every page that opens from here on is looked at for scrolling sideways. */
const narrow = (phone: Phone) => phone.page.setViewportSize({ width: 320, height: 740 })

/** The links that stand alone in a quiet line, lower than a thumb needs. */
const lowLinks = (phone: Phone) =>
  phone.page
    .locator('.meta > a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height).filter((height) => height < 44))

describe('a word longer than a phone is wide stays inside the page', () => {
  const product = withProduct()
  it.each(everyWay.filter((way) => way.script))('$name', (way) =>
    product.on(way, async (hers) => {
      const { t } = hers
      const dana = await product.worker('Dana', way.language.code)
      await arrive(hers, 'Rosa')
      await narrow(hers)
      await hers.open('/goals/new')
      await hers.fill(t('goals:builder.what'), longGoal)
      await hers.press(t('common:action.next'))
      await hers.pick(t('goals:builder.span.1-month'))
      await hers.press(t('common:action.next'))
      await hers.fill(t('goals:builder.firstStep'), longStep)
      await hers.pick(t('goals:builder.stepWhen.today'))
      await hers.press(t('common:action.next'))
      await hers.press(t('goals:builder.save'))
      const goal = hers.path()
      for (const page of ['', '/plan', '/do', '/review', '/status', '/cards/why', '/cards/in-the-way', '/steps/new']) {
        await narrow(hers)
        await hers.open(goal + page)
      }
      for (const page of ['/goals', '/today']) {
        await narrow(hers)
        await hers.open(page)
      }
      expect(await lowLinks(hers)).toEqual([])

      await product.on(way, async (workers) => {
        await signIn(workers, dana)
        await workers.follow(t('caseload:list.showCode'))
        await workers.press(t('caseload:me.show'))
        const code = ((await workers.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
        await hers.open('/sharing')
        await hers.follow(t('sharing:list.start'))
        await hers.fill(t('sharing:worker.code'), code)
        await hers.press(t('sharing:worker.next'))
        await hers.follow(t('sharing:when.now'))
        await hers.pick(t('sharing:section.goals'))
        await hers.pick(t('sharing:what.span.30-days'))
        await narrow(hers)
        await hers.press(t('sharing:what.next'))
        await hers.follow(t('sharing:preview.next'))
        await hers.fill(t('sharing:sign.name'), 'Rosa')
        await hers.press(t('sharing:sign.submit'))
        await narrow(workers)
        await workers.open('/worker')
        await narrow(workers)
        await workers.follow(/Rosa/)
        expect(await workers.page.locator('main', { hasText: longGoal }).count()).toBe(1)
      })
    }),
  )
})

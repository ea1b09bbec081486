import { describe, expect, it } from 'vitest'
import { everyWay, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, signIn, withProduct, wordsOf } from '#tests/support/journey.ts'

describe('she releases to a worker, who sees it and gets 404 after she stops', () => {
  const product = withProduct()
  it.each(everyWay)('$name', (way) =>
    product.on(way, async (hers) => {
      const { t, page } = hers
      const dana = await product.worker('Dana', way.language.code)
      await arrive(hers, 'Rosalinda')
      const goal = await haveAGoal(hers)
      await hers.open('/milestones/new?idea=keys')
      await hers.press(t('common:action.save'))
      const moment = t('milestones:idea.keys')

      await product.on(way, async (workers) => {
        await signIn(workers, dana)
        expect(workers.path()).toBe('/worker')
        await workers.follow(t('caseload:list.showCode'))
        await workers.press(t('caseload:me.show'))
        const code = ((await workers.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
        expect(code).toMatch(/^\d{8}$/)

        // What, until when, the worker's own page first, and then the name under it.
        await hers.open('/sharing')
        await hers.follow(t('sharing:list.start'))
        await hers.fill(t('sharing:worker.code'), '00000000')
        await hers.press(t('sharing:worker.next'), 400)
        expect(await page.getByLabel(t('sharing:worker.code')).inputValue()).toBe('00000000')
        await hers.fill(t('sharing:worker.code'), code)
        await hers.press(t('sharing:worker.next'))
        await hers.press(t('sharing:what.next'), 400)
        await hers.pick(t('sharing:section.goals'))
        await hers.pick(t('sharing:section.moments'))
        await hers.pick(t('sharing:what.span.30-days'))
        await hers.press(t('sharing:what.next'))
        expect(await page.locator('main', { hasText: wordsOf(hers).goal }).count()).toBe(1)
        await workers.open('/worker')
        expect(await workers.page.locator('main', { hasText: 'Rosalinda' }).count()).toBe(0)
        await hers.follow(t('sharing:preview.next'))
        await hers.fill(t('sharing:sign.name'), 'Rosalinda')
        await hers.press(t('sharing:sign.submit'))

        await workers.open('/worker')
        await workers.fill(t('caseload:list.find'), 'rosa')
        await workers.press(t('caseload:list.findButton'))
        expect(workers.page.url()).not.toContain('rosa')
        await workers.follow(/Rosalinda/)
        const shown = workers.path()
        expect(await workers.page.locator('main', { hasText: wordsOf(hers).goal }).count()).toBe(1)
        expect(
          await workers.page.locator('section', { hasText: t('caseload:wellDone.title') }).textContent(),
        ).toContain(moment)
        // The worker can change nothing that is hers.
        expect(await workers.page.locator('main form[method="post"]').count()).toBe(0)

        await hers.open('/who-looked')
        expect(await page.locator('main', { hasText: 'Dana' }).count()).toBe(1)
        await hers.open(goal)
        await hers.open('/sharing')
        await hers.press(startsWith(t('sharing:list.stop')))
        await workers.open(shown, 404)
        await workers.open('/worker')
        expect(await workers.page.locator('main', { hasText: 'Rosalinda' }).count()).toBe(0)
      })
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { bothWays, type Phone, pagesOf, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, signIn, visitorOn, withProduct } from '#tests/support/journey.ts'

/** Signed with the code on the worker's screen, as *she shares in the room* does it by hand. */
async function showGoals(his: Phone, workers: Phone): Promise<void> {
  const { t } = workers
  await workers.open('/worker/me')
  await workers.page.getByRole('button', { name: startsWith(t('caseload:me.show')) }).click()
  const code = ((await workers.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
  const visitor = await visitorOn(his)
  const chosen = await visitor.submit(await visitor.open('/sharing/new'), { workerCode: code })
  const what = await visitor.open(chosen.path.replace(/when$/, 'what'))
  const preview = await visitor.submit(what, { sections: ['goals'], until: '30-days' })
  await visitor.submit(await visitor.open(preview.path.replace(/preview$/, 'sign')), { signedName: 'Miguel' })
}

describe('he stops sharing', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (his) => {
      const { t, page } = his
      const [dana, marcus] = [
        await product.worker('Dana', way.language.code),
        await product.worker('Marcus', way.language.code),
      ]
      await arrive(his, 'Miguel')
      await haveAGoal(his)
      await product.on(way, async (workers) => {
        await signIn(workers, dana)
        await showGoals(his, workers)
        await workers.open('/worker')
        await workers.follow(/Miguel/)
        const shown = workers.path()

        // One worker, one press: gone on the next look.
        await his.open('/sharing')
        await his.press(startsWith(t('sharing:list.stop')))
        await workers.open(shown, 404)

        // The same again for another worker: the ticks are there, it is read once more and signed.
        await product.on(way, async (others) => {
          await signIn(others, marcus)
          await others.open('/worker/me')
          await others.press(t('caseload:me.show'))
          const code = ((await others.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
          await his.follow(startsWith('Dana'))
          await his.follow(t('sharing:again.title'))
          await his.fill(t('sharing:worker.code'), code)
          await his.press(t('sharing:again.next'))
          await his.fill(t('sharing:sign.name'), 'Miguel')
          await his.press(t('sharing:sign.submit'))
          // What was signed and the name under it are one sheet of paper.
          expect(await pagesOf(his)).toEqual([1, 1])
          await others.open('/worker')
          await others.follow(/Miguel/)

          // All of it, in one press from his own page, and nothing can be signed for a day.
          await his.open('/me')
          await his.press(t('sharing:list.stopAll'))
          await others.page.reload()
          expect(await others.page.locator('main', { hasText: 'Miguel' }).count()).toBe(0)
        })
        await workers.open('/worker')
        expect(await workers.page.locator('main', { hasText: 'Miguel' }).count()).toBe(0)
        await his.open('/sharing/new')
        expect(his.path()).toBe('/sharing')
        expect(await page.locator('main .note').first().textContent()).toContain(t('sharing:stopAll.nobody'))
        expect(await page.getByRole('button', { name: t('sharing:stopAll.turnOff') }).count()).toBe(0)
      })
    }),
  )
})

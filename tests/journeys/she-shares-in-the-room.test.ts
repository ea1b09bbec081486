import { describe, expect, it } from 'vitest'
import { everyWay } from '#tests/support/browser.ts'
import { arrive, haveAGoal, signIn, withProduct, wordsOf } from '#tests/support/journey.ts'
import { password } from '#tests/support/server.ts'

describe('she shares in the room', () => {
  const product = withProduct()
  it.each(everyWay)('$name', (way) =>
    product.on(way, async (hers) => {
      const { t, page } = hers
      const dana = await product.worker('Dana', way.language.code)
      const rosalinda = await arrive(hers, 'Rosalinda')
      await haveAGoal(hers)
      await hers.open('/milestones/new?idea=keys')
      await hers.press(t('common:action.save'))
      const moment = t('milestones:idea.keys')
      await hers.open('/me')
      await hers.press(t('account:me.signOut'))

      await product.on(way, async (workers) => {
        await signIn(workers, dana)
        await workers.follow(t('caseload:list.showCode'))
        await workers.press(t('caseload:me.show'))
        const code = ((await workers.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
        expect(code).toMatch(/^\d{8}$/)
        expect(await workers.page.getByRole('img', { name: t('caseload:me.qr') }).count()).toBe(1)
        const onTheDesk = await workers.page.locator('main').textContent()

        // Her phone reads the code from the screen: over the sign-in page, and on with the code in its field.
        await hers.open(`/sharing/new?code=${code}`)
        await hers.fill(t('account:signIn.identifier'), rosalinda)
        await hers.fill(t('account:signIn.password'), password)
        await hers.press(t('account:signIn.submit'))
        expect(await page.getByLabel(t('sharing:worker.code')).inputValue()).toBe(code)
        await hers.fill(t('sharing:worker.code'), '00000000')
        await hers.press(t('sharing:worker.next'), 400)
        await hers.fill(t('sharing:worker.code'), code)
        await hers.press(t('sharing:worker.next'))

        // Both ways on look alike. She takes the one home; later she finds it without a word of what it is.
        const ways = page.locator('main a.btn')
        expect(await ways.evaluateAll((all) => all.map((one) => one.className))).toEqual(['btn alt', 'btn alt'])
        await hers.follow(t('sharing:when.atHome'))
        expect(await page.locator('main').textContent()).not.toContain('Dana')
        await hers.follow(new RegExp(t('today:unfinished.choice', { day: '.*' })))

        // What, until when, the worker's own page first, and then the name under it.
        await hers.press(t('sharing:what.next'), 400)
        await hers.pick(t('sharing:section.goals'))
        await hers.pick(t('sharing:section.moments'))
        await hers.pick(t('sharing:what.span.30-days'))
        await hers.press(t('sharing:what.next'))
        expect(await page.locator('main', { hasText: wordsOf(hers).goal }).count()).toBe(1)
        expect(await workers.page.locator('main').textContent()).toBe(onTheDesk)
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
        expect(await workers.page.locator('main', { hasText: wordsOf(hers).goal }).count()).toBe(1)
        expect(
          await workers.page.locator('section', { hasText: t('caseload:wellDone.title') }).textContent(),
        ).toContain(moment)
        // The worker can change nothing that is hers: what can be pressed is a pin in a list of the worker's own.
        expect(
          await workers.page.locator('main form[method="post"] button:not([type="button"])').allTextContents(),
        ).toEqual([expect.stringContaining(t('caseload:pins.forToday'))])

        await hers.open('/who-looked')
        expect(await page.locator('main', { hasText: 'Dana' }).count()).toBe(1)
      })
    }),
  )
})

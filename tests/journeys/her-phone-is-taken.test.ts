import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, haveAGoal, signIn, visitorOn, withProduct, wordsOf } from '#tests/support/journey.ts'
import { password } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const fresh = 'nine boats under the moon'

describe('her phone is taken', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (taken) => {
      const { t } = taken
      const identifier = await arrive(taken, 'Rosalinda')
      const goal = await haveAGoal(taken)
      await taken.open('/me/backup-card')
      await taken.press(t('account:card.make'))
      const codes = await taken.page.locator('.codes code').allTextContents()

      // She shows her goals to a worker.
      const worker = aVisitor(product.url(), way.language.code)
      const dana = await product.worker('Dana', way.language.code)
      await worker.submit(await worker.open('/sign-in'), { identifier: dana, password })
      const shown = await worker.submit(await worker.open('/worker/me'), {}, (form) => form.fields.length > 0)
      const code = /class="lead"[^>]*>([\s\S]*?)<\/p>/.exec(shown.html)?.[1]?.replace(/<[^>]*>|\D/g, '') ?? ''
      const hers = await visitorOn(taken)
      expect(code).toMatch(/^\d{8}$/)
      let page = await hers.submit(await hers.open('/sharing/new'), { workerCode: code })
      page = await hers.submit(await hers.open(page.path.replace('when', 'what')), { sections: ['goals'] })
      page = await hers.submit(await hers.open(page.path.replace('preview', 'sign')), { signedName: 'Rosalinda' })
      expect(page.html).toContain('Dana')

      await product.on(way, async (friends) => {
        // On a friend's phone she sees the one that was taken, and signs it out: its next page is the door.
        await signIn(friends, identifier)
        await friends.open('/me/devices')
        expect(await friends.page.getByRole('button', { name: startsWith(t('account:devices.end')) }).count()).toBe(1)
        await friends.press(startsWith(t('account:devices.end')))
        await taken.open(goal)
        expect(taken.path()).toBe('/sign-in')

        // Whoever has it knows her password too. She locks the account, also on the friend's phone.
        await signIn(taken, identifier)
        expect(taken.path()).toBe('/today')
        await friends.open('/sign-in/lock')
        await friends.fill(t('account:signIn.identifier'), identifier)
        await friends.fill(t('account:lock.proof'), codes[0] ?? '')
        await friends.press(t('account:lock.submit'))
        expect(await friends.heading()).toBe(t('account:lock.locked'))
        // Nobody sees what she shows meanwhile.
        expect((await worker.open('/worker')).html).not.toContain('Rosalinda')
        await taken.open(goal)
        expect(taken.path()).toBe('/sign-in')
        await taken.fill(t('account:signIn.identifier'), identifier)
        await taken.fill(t('account:signIn.password'), password)
        await taken.press(t('account:signIn.submit'), 400)
        expect(await taken.page.getByRole('alert').textContent()).toContain(t('account:error.signInWrong'))

        // She comes back with her card, and everything is there.
        await friends.follow(t('account:lock.open'))
        await friends.fill(t('account:signIn.identifier'), identifier)
        await friends.fill(t('account:useCard.code'), codes[0] ?? '')
        await friends.fill(t('account:useCard.password'), fresh)
        await friends.press(t('account:useCard.submit'))
        await friends.open(goal)
        expect(await friends.page.locator('main', { hasText: wordsOf(taken).goal }).count()).toBe(1)
        await friends.open('/sharing')
        expect(await friends.page.locator('main', { hasText: 'Dana' }).count()).toBe(1)
        expect((await worker.open('/worker')).html).toContain('Rosalinda')
        await taken.open(goal)
        expect(taken.path()).toBe('/sign-in')
      })
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { bothWays, startsWith } from '#tests/support/browser.ts'
import { arrive, ownWords, withProduct } from '#tests/support/journey.ts'

describe('a family comes together', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (hers) => {
      const { t } = hers
      await arrive(hers, 'Rosa')
      await hers.open('/family')
      await hers.follow(t('family:invite.link'))
      await hers.pick(startsWith(t('family:invite.adult')))
      await hers.press(t('family:invite.make'))
      const code = ((await hers.page.locator('main .lead').textContent()) ?? '').replace(/\D/g, '')
      expect(code).toHaveLength(12)

      await product.on(way, async (his) => {
        // The link tells nothing, and the code is kept over signing up.
        await his.page.goto(`${his.url}/c?code=${code}`)
        expect(await his.page.locator('main').textContent()).not.toContain('Rosa')
        await his.look()
        await his.follow(t('account:signIn.new'))
        await his.fill(t('account:signUp.identifier'), `miguel-${code}@example.org`)
        await his.fill(t('account:signUp.password'), 'seven rivers and a lamp')
        await his.fill(t('account:signUp.name'), 'Miguel')
        await his.press(t('account:signUp.submit'))
        await his.follow(t('account:card.later'))
        expect(his.path()).toBe('/family/join')
        await his.press(t('family:join.look'))
        expect(await his.page.locator('h1').textContent()).toContain('Rosa')
        await his.press(t('family:accept.yes'))
        expect(await his.page.locator('main').textContent()).toContain(t('family:withdraw'))

        await hers.open('/family')
        expect(await hers.page.locator('main').textContent()).toContain('Miguel')
        await hers.press(startsWith(t('family:asks.yes')))
        await his.open('/family')
        expect(await his.page.locator('main .links').first().textContent()).toContain('Rosa')

        // She proposes, he says yes, both do their part, and it is theirs together.
        await hers.open('/family/goals/new')
        await hers.fill(t('family-goals:form.what'), ownWords[hers.words.language]?.note ?? '')
        await hers.pick('Miguel')
        await hers.press(t('family-goals:propose'))
        const goal = hers.path()
        await his.open(goal)
        expect(await his.page.locator('main').textContent()).not.toContain(t('family-goals:step.new'))
        await his.press(startsWith(t('family-goals:asked.yes')))
        await his.follow(t('family-goals:step.new'))
        await his.fill(t('family-goals:step.what'), 'Rice')
        await his.press(t('common:action.save'))
        await hers.open(goal)
        expect(await hers.page.locator('main').textContent()).toContain('Miguel')
        await hers.press(startsWith(t('family-goals:step.done')))
        await hers.press(t('family-goals:ask.yes'))
        await his.open(goal)
        expect(await his.page.locator('main .sun').textContent()).toContain(t('family-goals:reached.title'))

        // Out again, in one press, and nobody is told.
        await his.open('/family')
        await his.follow(t('family:leave.title'))
        await his.press(t('family:leave.do'))
      })
      await hers.open('/family')
      expect(await hers.page.locator('main').textContent()).not.toContain('Miguel')
    }),
  )
})

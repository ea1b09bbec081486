import { describe, expect, it } from 'vitest'
import type { Phone } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'
import { storyLanguages } from '#tests/support/story-languages.ts'

/** A finger that the phone knows, and that always lies on it. */
async function aFinger({ page }: Phone): Promise<void> {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('WebAuthn.enable')
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

// Only a script can ask a phone: without it the pages are as they were.
const ways = storyLanguages.map((language) => ({ language, script: true, name: language.code }))

describe('a phone opens the account by its own lock', () => {
  const product = withProduct()
  it.each(ways)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t } = phone
      await aFinger(phone)
      await arrive(phone)

      // Set up, signed out, and in again without a word typed.
      await phone.open('/me/passkeys')
      await page.getByRole('button', { name: t('account:passkeys.make') }).click()
      await page.getByRole('button', { name: t('account:passkeys.remove') }).waitFor()
      await phone.look()
      await phone.open('/me')
      await phone.press(t('account:me.signOut'))
      await phone.open('/sign-in?next=%2Fme%2Fpasskeys')
      await page.getByRole('button', { name: t('account:passkeys.title') }).click()
      await page.waitForURL('**/me/passkeys#top')
      await phone.look()

      // Offered in the field of the name, it is chosen there. The browser's own list is no part of the page: the question waits
      // here until the field is tapped, and the finger answers at once. On a slow line the script comes after the tap.
      await phone.open('/me')
      await phone.press(t('account:me.signOut'))
      let tapped = () => {}
      const untilTapped = new Promise<void>((resolve) => {
        tapped = resolve
      })
      await page.route(/\/assets\/passkey-.*js$/, (route) => untilTapped.then(() => route.continue()))
      await phone.open('/sign-in?next=%2Fme%2Fpasskeys')
      await page.getByLabel(t('account:signIn.identifier')).click()
      tapped()
      await page.waitForURL('**/me/passkeys#top')
      await page.unroute(/\/assets\/passkey-.*js$/)

      // Asked who it is, the finger is enough.
      await phone.open('/confirm?next=%2Fme%2Fbackup-card')
      await page.getByRole('button', { name: t('account:passkeys.title') }).click()
      await page.waitForURL('**/me/backup-card#top')

      // Removed, it opens nothing any more, and the page says so and offers the password.
      await phone.open('/me/passkeys')
      await phone.press(new RegExp(`^${t('account:passkeys.remove')}`))
      await phone.open('/me')
      await phone.press(t('account:me.signOut'))
      await phone.open('/sign-in')
      await page.getByRole('button', { name: t('account:passkeys.title') }).dblclick()
      await page.getByRole('alert').waitFor()
      await phone.look()
      expect(await page.getByRole('alert').textContent()).toContain(t('account:error.passkeyUnknown'))
      await page.getByLabel(t('account:signIn.password')).waitFor()
    }),
  )
})

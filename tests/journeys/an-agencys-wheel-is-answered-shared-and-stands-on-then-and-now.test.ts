import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bothWays } from '#tests/support/browser.ts'
import { arrive, signIn, visitorOn, withProduct } from '#tests/support/journey.ts'
import { command } from '#tests/support/server.ts'

const file = 'tests/support/instruments/wheel.json'
const { texts } = JSON.parse(readFileSync(file, 'utf8'))

describe('a wheel that an agency brought is answered on a phone, shared by its own tick and set beside an earlier one', () => {
  const product = withProduct('alone')
  beforeAll(async () => {
    const { code, said } = await command('instrument', ['load', file], { databaseUrl: product.databaseUrl() })
    expect(code, said).toBe(0)
  })

  it.each(bothWays)('$name', (way) =>
    product.on(way, async (hers) => {
      const { page, t, words } = hers
      const { name, items } = texts[way.language.code]
      const main = page.getByRole('main')
      const dana = await product.worker('Dana', way.language.code)
      await arrive(hers, 'Rosalinda', 'massachusetts')

      // A month ago it was filled in on paper; that was typed in before.
      const desk = await visitorOn(hers)
      const written = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)
      const [year = '', month = '', day = ''] = written.split('-')
      const onPaper = { 'paper.day': day, 'paper.month': month, 'paper.year': year }
      let sheet = await desk.submit(await desk.open('/lines/wheel/type-in'), onPaper)
      for (const level of ['3', '4', '5', '6', '7']) sheet = await desk.submit(sheet, { level })
      expect((await desk.submit(sheet, {})).path).toMatch(/^\/lines\/wheel/)

      // Today, on a phone: five questions, one tap each with a script.
      await hers.open('/lines/wheel')
      expect(await hers.heading()).toBe(name)
      await hers.press(t('rounds:again'))
      for (let at = 0; at < 5; at++) {
        const here = page.url()
        // why: a page is deaf to taps for its first moments, so that a double tap answers one question
        if (way.script) await page.waitForFunction(() => performance.now() > 900)
        await page.getByRole('radio').nth(7).click({ force: true })
        if (way.script) await page.waitForURL((url) => url.href !== here)
        else await hers.press(t('common:action.next'))
      }
      await hers.press(t('rounds:why.save'))

      await product.on(way, async (workers) => {
        await signIn(workers, dana)
        const office = await visitorOn(workers)
        const shown = await office.submit(await office.open('/worker/me'), {})
        const workerCode = (/<p class="lead">(.*?)<\/p>/.exec(shown.html)?.[1] ?? '').replace(/\D/g, '')
        const { path } = await desk.submit(await desk.open('/sharing/new'), { workerCode })
        const draft = path.replace(/when$/, '')
        await hers.open(`${draft}what`)
        await hers.pick(name)
        await hers.pick(t('sharing:what.history'))
        await hers.press(t('sharing:what.next'))
        expect(await main.locator('summary', { hasText: name }).count()).toBe(1)
        await desk.submit(await desk.open(`${draft}sign`), { signedName: 'Rosalinda' })

        // It stands on both of the worker's pages, without what needs another tick.
        await workers.open('/worker')
        await workers.follow(/Rosalinda/)
        expect(await workers.page.locator('summary', { hasText: name }).count()).toBe(1)
        await workers.follow(t('history:thenAndNow.title'))
        const seen = workers.page.getByRole('region', { name })
        const rise = { point: words.number(8), before: words.number(7), month: words.day(written, 'month') }
        expect(await seen.textContent()).toContain(`${items.joy.name}${t('quality-of-life:pointThen', rise)}`)
        expect(await seen.getByRole('listitem').count()).toBe(4)
      })

      await hers.open('/history/then-and-now?also=wheel')
      expect(await page.getByRole('region', { name }).getByRole('listitem').count()).toBe(5)
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { wordsIn } from '#app/i18n/catalogue.server.ts'
import { publishedInstrument } from '#app/instruments/published.ts'
import { bothWays, everyWay, pagesOf } from '#tests/support/browser.ts'
import { arrive, haveAGoal, visitorOn, withProduct, wordsOf } from '#tests/support/journey.ts'
import { storyLanguages } from '#tests/support/story-languages.ts'

describe('a sheet is printed in two languages, and one filled by hand is typed in with the day on the paper', () => {
  const product = withProduct()
  it.each(bothWays)('$name', (way) =>
    product.on(way, async (phone) => {
      const { page, t, words } = phone
      const { goal, first, second, note } = wordsOf(phone)
      const main = page.locator('main')
      await arrive(phone)
      const address = await haveAGoal(phone)

      // In the person's language and in another, line beside line; English comes by itself.
      const beside = wordsIn(words.language === 'en' ? 'ar' : 'en')
      await phone.open(`${address}/sheet${words.language === 'en' ? '?with=ar' : ''}`)
      const sheet = main.locator('.twin')
      expect(await sheet.locator('th').allTextContents()).toEqual([t('goals:goal.title'), beside.t('goals:goal.title')])
      expect(await sheet.getByText(first).count()).toBe(2)

      // The empty one was filled in with a pen: on its way in, nothing that was typed is lost.
      await phone.open('/goals/sheet')
      await phone.follow(t('goals:paper.typeInNow'))
      const day = async (name: string, [year, month, at]: readonly [string, string, string]) => {
        await page.locator(`[name="${name}.year"]`).fill(year)
        await page.locator(`[name="${name}.month"]`).selectOption(month)
        await page.locator(`[name="${name}.day"]`).fill(at)
      }
      const lastYear = String(new Date().getFullYear() - 1)
      await day('paper', [lastYear, '3', '5'])
      await phone.fill(t('goals:builder.what'), second)
      await day('target', [lastYear, '2', '1'])
      await phone.fill(t('goals:paper.step', { number: words.number(1) }), first)
      await phone.pick(t('goals:paper.stepDone', { number: words.number(1) }))
      await phone.fill(t('goals:card.why.title'), note)
      await phone.press(t('goals:builder.save'), 400)
      expect(await main.getByRole('alert').textContent()).toContain(t('goals:error.targetBeforePaper'))

      // The target may be over by now: then the goal asks for new dates, and its story knows both days.
      await page.locator('[name="target.month"]').selectOption('4')
      await phone.press(t('goals:builder.save'))
      const told = await main.textContent()
      for (const text of [second, first, note]) expect(told).toContain(text)
      expect(told).toContain(words.day(`${lastYear}-03-05`))
      expect(told).toContain(t('goals:standing.run-out'))
      expect(told).not.toContain(goal)
    }),
  )

  it.each(everyWay.slice(0, 1))('a big goal with all the words a form lets in is one page, Letter and A4', (way) =>
    product.on(way, async (phone) => {
      await arrive(phone)
      const visitor = await visitorOn(phone)
      const most = (text: string) => text.repeat(300 / text.length)
      const wish = { statement: most('Wohnungsbaugenossenschaften   '), reward: most('MW') }
      const { html } = await visitor.submit(await visitor.open('/roadmap/new'), wish)
      const [path = ''] = /\/roadmap\/\w+(?=\/stops)/.exec(html) ?? []
      const pair = { ifText: most('mw'), thenText: most('w ') }
      for (const statement of [...Array(5).fill(most('WWW')), ...Array(5).fill(most('mother of   '))]) {
        const form = await visitor.open(`${path}/stops/new`)
        await visitor.submit(form, { statement, ...pair })
      }
      await phone.open(`${path}/sheet?with=ar`)
      expect(await pagesOf(phone)).toEqual([1, 1])
    }),
  )

  it.each(everyWay.slice(0, 1))('a family sheet with all the words a form lets in is one page', (way) =>
    product.on(way, async (phone) => {
      await arrive(phone)
      const visitor = await visitorOn(phone)
      const submit = async (path: string, words: Record<string, string>) =>
        visitor.submit(await visitor.open(path), words, ({ controls }) =>
          Object.keys(words).every((name) => controls.has(name)),
        )
      await submit('/family/invite', { standing: 'adult' })
      for (const word of ['mother of ', 'WWW ', 'W']) {
        const most = word.repeat(200 / word.length)
        await submit('/family/goals/new', { statement: most, times: '7', if_this: most, then_we: most })
        for (let times = 0; times < 4; times += 1) await submit('/milestones/new', { text: most, shown: 'yes' })
      }
      await submit('/milestones/new', { text: 'My first key', shown: 'yes' })
      await phone.open('/family')
      expect(await phone.page.locator('main a[href="/family/sheet"]').count()).toBe(1)
      for (const ask of ['', '?with=es', '?with=ar', '?with=ar&chosen=yes']) {
        await phone.page.goto(`${phone.url}/family/sheet${ask}`)
        expect(await pagesOf(phone), ask).toEqual([1, 1])
        expect(await phone.page.locator('.twin').textContent()).toContain('My first key')
      }
    }),
  )

  it.each(everyWay.slice(0, 1))('a map with every row and all the words a form lets in is one page', (way) =>
    product.on(way, async (phone) => {
      await arrive(phone)
      const { t } = phone
      const visitor = await visitorOn(phone)
      const note = 'MW mother of '.repeat(38)
      const [first, ...others] = publishedInstrument('calmap').structure.items.map(({ key }) => key)
      const said = { level: '3', note, onlyMe: [] }
      const opened = await visitor.submit(await visitor.open('/calmap/new'), { item: first ?? '' })
      const list = await visitor.submit(opened, said)
      for (const at of others.keys()) await visitor.submit(await visitor.open(`${list.path}/${at + 2}`), said)
      await visitor.submit(await visitor.open(`${list.path}/why`), {})
      for (const { code } of storyLanguages) {
        for (const sheet of ['sheet', 'sheet?words=none', 'empty-sheet', 'empty-sheet?words=none']) {
          await phone.page.goto(`${phone.url}/calmap/${sheet}${sheet.includes('?') ? '&' : '?'}lng=${code}`)
          expect(await pagesOf(phone, true), `${sheet} in ${code}`).toEqual([1, 1])
        }
      }
      // What is cut on paper is whole on the screen, and paper says that it goes on.
      await phone.open('/calmap/sheet?lng=en')
      const cut = phone.page.getByText(t('roadmap:sheet.shortened'))
      expect(await cut.isVisible()).toBe(false)
      expect(await phone.page.getByText(note.trim()).first().isVisible()).toBe(true)
      await phone.page.emulateMedia({ media: 'print' })
      expect(await cut.isVisible()).toBe(true)
    }),
  )
})

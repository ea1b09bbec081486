import { describe, expect, it } from 'vitest'
import { everyWay, type Phone } from '#tests/support/browser.ts'
import { arrive, withProduct } from '#tests/support/journey.ts'

const call = 'أتصل بهالة 617-555-0142'
const wish = 'أريد عملاً قريباً من البيت في ساعات تناسب مدرسة الأولاد، وأجراً يكفينا طول الشهر'

/** Where the two ends of the number stand, and how far the letters are from the stone of their step, in pixels. */
const onScreen = (phone: Phone) =>
  phone.page.locator('.steps li').evaluate((step) => {
    const box = step.querySelector('.voice')
    const stone = step.querySelector('svg')
    const text = box?.querySelector('bdi')?.firstChild
    if (!box || !stone || !text) throw new Error(`no number in ${step.innerHTML}`)
    const placeOf = (word: string) => {
      const range = document.createRange()
      const at = (text.textContent ?? '').indexOf(word)
      range.setStart(text, at)
      range.setEnd(text, at + word.length)
      return range.getBoundingClientRect()
    }
    const letters = document.createRange()
    letters.selectNodeContents(box)
    const [words, mark] = [letters.getBoundingClientRect(), stone.getBoundingClientRect()]
    const rightToLeft = document.documentElement.dir === 'rtl'
    return {
      areaCode: placeOf('617').left,
      lastDigits: placeOf('0142').left,
      lines: Math.round(placeOf('0142').top - placeOf('617').top),
      gap: rightToLeft ? mark.left - words.right : words.left - mark.right,
    }
  })

/** Where each line of the goal begins on the side where the page's lines do. */
const linesOfGoal = (phone: Phone) =>
  phone.page.locator('h1.voice').evaluate((heading) => {
    const letters = document.createRange()
    letters.selectNodeContents(heading)
    const side = document.documentElement.dir === 'rtl' ? 'right' : 'left'
    return [...letters.getClientRects()].map((line) => Math.round(line[side]))
  })

describe('Arabic words with a telephone number read right, beside their stone, on a page of any direction', () => {
  const product = withProduct()
  it.each(everyWay.filter(({ script }) => !script))('$name', (way) =>
    product.on(way, async (hers) => {
      const { t } = hers
      await arrive(hers, 'Amina')
      await hers.open('/goals/new')
      await hers.fill(t('goals:builder.what'), wish)
      await hers.press(t('common:action.next'))
      await hers.pick(t('goals:builder.span.1-month'))
      await hers.press(t('common:action.next'))
      await hers.fill(t('goals:builder.firstStep'), call)
      await hers.pick(t('goals:builder.stepWhen.today'))
      await hers.press(t('common:action.next'))
      await hers.press(t('goals:builder.save'))
      for (const width of [320, 1280]) {
        await hers.page.setViewportSize({ width, height: 740 })
        const { areaCode, lastDigits, lines, gap } = await onScreen(hers)
        expect(areaCode).toBeLessThan(lastDigits)
        expect(lines).toBe(0)
        expect(gap).toBeLessThan(24)
      }
      // The letters run from the right, and the lines stand under each other where the page's begin.
      await hers.page.setViewportSize({ width: 320, height: 740 })
      const lines = await linesOfGoal(hers)
      expect(lines.length).toBeGreaterThan(2)
      expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(2)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { Button } from '#app/ui/fields/button.tsx'
import { Cycle } from '#app/ui/parts/cycle.tsx'
import { Icon } from '#app/ui/parts/icon.tsx'
import { Links } from '#app/ui/parts/links.tsx'
import { Own } from '#app/ui/parts/own.tsx'
import { Pier } from '#app/ui/parts/pier.tsx'
import { Planks } from '#app/ui/parts/planks.tsx'
import { Section } from '#app/ui/parts/section.tsx'
import { rendered, tags } from './render.tsx'

describe('a heading', () => {
  const heading = (title: string, language: string) =>
    rendered(
      <Section id="x" title={title}>
        {null}
      </Section>,
      language,
    ).match(/<h2[^>]*>(.*)<\/h2>/)?.[1]
  const whole = (date: string) => `<span class="whole">${date}</span>`

  test.each([
    ['zh-Hans', '自2026年11月23日以来', `自${whole('2026年11月23日')}以来`],
    ['zh-Hant', '11月23日和2026年11月', `${whole('11月23日')}和${whole('2026年11月')}`],
    ['zh-Hans', '我的12个目标', '我的12个目标'],
    ['en', 'Since November 23, 2026', 'Since November 23, 2026'],
  ])('in %s keeps a Chinese date whole: %s', (language, title, html) => {
    expect(heading(title, language)).toBe(html)
  })
})

describe("a person's own words", () => {
  test('follow their own direction, and say their language when it is not the page’s', () => {
    expect(rendered(<Own lang="ar">أهلًا</Own>)).toBe('<span class="voice" dir="auto" lang="ar">أهلًا</span>')
    expect(rendered(<Own lang="ar">أهلًا</Own>, 'ar')).toBe('<span class="voice" dir="auto">أهلًا</span>')
    expect(rendered(<Own lang={null}>hello</Own>)).toBe('<span class="voice" dir="auto">hello</span>')
  })

  test('show a telephone number left to right among Arabic letters, on one line', () => {
    expect(rendered(<Own lang="ar">أختي (617) 555-0142</Own>, 'ar')).toBe(
      '<span class="voice" dir="auto">أختي <bdi dir="ltr">(617) 555-0142</bdi></span>',
    )
  })

  test('are escaped', () => {
    expect(rendered(<Own as="p">{'<script>alert(1)</script>'}</Own>)).toContain('&lt;script&gt;')
  })
})

test('like buttons are told apart by what a screen reader says after them', () => {
  expect(rendered(<Button of="call the school">I did it</Button>)).toBe(
    '<button type="submit" class="btn">I did it<span class="vh">: call the school</span></button>',
  )
})

test('drawings that point along the line of reading turn with it, others do not; all are silent', () => {
  expect(tags(rendered(<Icon name="arrow" />), 'svg')).toEqual([
    '<svg class="i flip" viewBox="0 0 24 24" aria-hidden="true">',
  ])
  expect(tags(rendered(<Icon name="clock" />), 'svg')).toEqual([
    '<svg class="i" viewBox="0 0 24 24" aria-hidden="true">',
  ])
})

test('planks say the number that they draw', () => {
  const html = rendered(<Planks done={2} total={5} />)
  expect(html).toContain('role="img" aria-label="2 of 5"')
  expect(tags(html, 'i').filter((tag) => tag.includes('on'))).toHaveLength(2)
})

test('a pier stands as high as its level', () => {
  const courses = (level: 1 | 5) =>
    rendered(<Pier level={level} />)
      .match(/class="on" d="([^"]*)"/)?.[1]
      ?.split('M').length
  expect(courses(1)).toBe(2)
  expect(courses(5)).toBe(6)
  expect(rendered(<Pier level={5} />)).not.toContain('class="off"')
})

test('of the four words of a goal one is marked', () => {
  const html = rendered(<Cycle now="do" href={(word) => `/goals/1/${word}`} />, 'es')
  expect(html).toContain('<a href="/goals/1/do" aria-current="step">Hacer</a>')
  expect(html.match(/aria-current/g)).toHaveLength(1)
})

test('a list of links draws an arrow for the eye alone', () => {
  const html = rendered(<Links links={[{ href: '/help', label: 'Help', hint: 'Short answers' }]} />)
  expect(html).toContain('<a href="/help"><span>Help <small>Short answers</small></span><svg class="i flip"')
})
